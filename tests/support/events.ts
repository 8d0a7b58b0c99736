import type { EntryEvent, SiteArticle } from "../../src/entry/schema.ts";
import type { NameEntity, NameType } from "../../src/records/names.ts";
import type { Site } from "../../src/site/model/site.ts";
import { entryOf } from "./entries.ts";
import { ARCHIVE } from "./records.ts";
import { siteOf } from "./site.ts";

/** Names that sentences of tests have. */
const NAMES: readonly (readonly [type: NameType, id: string, name: string])[] = [
  ["person", "ada-quist", "Ada Quist"],
  ["person", "bo-dahl", "Bo Dahl"],
  ["place", "lindmar", "Lindmar"],
  ["place", "ullstead", "Ullstead"],
];

/** The archive's table of these names. */
const TABLE: readonly NameEntity[] = NAMES.map(([type, id, name]) => ({
  ...{ type, id, name, aliases: [name], mentions: 9, articles: 9, confidence: 0.99 },
}));

/** An article of a day with one sentence that tells of something at a time. */
export function telling(
  id: string,
  day: string,
  sentence: string,
  event: Partial<EntryEvent> & Pick<EntryEvent, "edtf">,
  known: Partial<SiteArticle> = {},
): SiteArticle {
  const names = NAMES.flatMap(([type, name, words]) => {
    const at = sentence.indexOf(words);
    if (at < 0) return [];
    return { id: name, type, mentions: [[[1, at, at + words.length], "names/full-name", 0.99] as const] };
  });
  const found = { speaker: null, rule: "events/time-first", confidence: 0.99 };
  return entryOf({
    ...{ id, title: `Article ${id}`, seed: `${id}.txt`, body: `${sentence}\n`, names },
    ...{ date: day, edtf: day, earliest: day, latest: day },
    events: [{ type: "happened", at: [1, 0, sentence.length], time: [1, 0, 5], ...found, ...event }],
    ...known,
  });
}

/** The site of such articles, in the order of their days. */
export const tellingSite = (
  articles: readonly SiteArticle[],
  beside: Parameters<typeof siteOf>[3] = {},
  archive = ARCHIVE,
): Site => siteOf(articles, archive, null, { table: TABLE, ...beside });
