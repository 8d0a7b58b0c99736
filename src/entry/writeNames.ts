import type { IdentifiedArticle } from "../records/article.ts";
import { nameKey } from "../records/names.ts";
import type { PlaceOf } from "./place.ts";
import { rounded } from "./rounded.ts";
import type { EntryFrontMatter, EntryMention, EntryName } from "./schema.ts";

/** The names of an article, each with all its mentions, in the order of the first mentions. */
export function namesIn({ names }: IdentifiedArticle, placeOf: PlaceOf): EntryFrontMatter["names"] {
  const found = new Map<string, Omit<EntryName, "mentions"> & { mentions: EntryMention[] }>();
  for (const { type, entity, start, end, rule, confidence } of names) {
    const at = placeOf(start, end);
    if (!at) continue;
    const mention: EntryMention = [at, rule, rounded(confidence)];
    const key = nameKey({ type, id: entity });
    const known = found.get(key);
    if (known) known.mentions.push(mention);
    else found.set(key, { id: entity, type, mentions: [mention] });
  }
  return [...found.values()];
}
