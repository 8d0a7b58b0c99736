import type { NameEntity } from "../../records/names.ts";

/**
 * The names that some articles mention, of those of an archive.
 * @param articles with the places of their names in that table.
 */
export function namesIn(
  articles: Iterable<{ readonly places: Uint32Array }>,
  names: readonly NameEntity[],
): NameEntity[] {
  const isMentioned = new Uint8Array(names.length);
  for (const { places } of articles) for (const place of places) isMentioned[place] = 1;
  return names.filter((_, place) => isMentioned[place] === 1);
}
