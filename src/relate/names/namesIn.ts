import { type NameEntity, nameKey } from "../../records/names.ts";

/** The names that some articles mention, of those of an archive. */
export function namesIn(
  mentions: Iterable<Pick<NameEntity, "type" | "id">>,
  names: readonly NameEntity[],
): NameEntity[] {
  const mentioned = new Set<string>();
  for (const mention of mentions) mentioned.add(nameKey(mention));
  return names.filter((name) => mentioned.has(nameKey(name)));
}
