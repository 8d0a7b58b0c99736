import { z } from "zod";
import { languageTag, webAddress } from "../read/metadata.ts";
import type { CopyPair } from "../records/copies.ts";
import type { ArticleDate, Evidence, TimexType } from "../records/date.ts";
import type { DatedEvent } from "../records/events.ts";
import type { NameType } from "../records/names.ts";
import type { Sourced } from "../records/source.ts";
import type { Figure, Quote } from "../records/statements.ts";
import type { StoryJoin } from "../records/stories.ts";
import { edtfBounds } from "../text/edtf.ts";
import { isDeviceName } from "../text/slug.ts";

/*
 * The writer's front matter has the type of this schema, so a field that is missing or misspelt on
 * either side doesn't compile. Enumerations name the records' own unions: a value that the records
 * don't have fails here, one that is missing here fails in the writer.
 */

const text = z.string();
const maybe = text.nullable();
const rule = text;
const offset = z.number().int().nonnegative();

/** Paragraph, start, end: see `Place`. */
const at = z.tuple([offset, offset, offset]);

/** A folder of the site is called like this, so every system must accept it. */
const id = text
  .regex(/^[a-z0-9-]{1,100}$/, "must have only a-z, 0-9 and “-”, and at most 100 of them")
  .refine((name) => !isDeviceName(name), "must not be a name that Windows keeps for a device");
const edtf = text.refine((value) => edtfBounds(value) !== null, "must be a date in EDTF");
const day = edtf.regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day such as 2024-10-29");
const language = text.refine(
  (tag) => languageTag(tag) !== null,
  "must be a language tag such as en or pt-BR",
);
/** Pages link to it, so it can't be a program (`javascript:…`). */
const url = text.refine(
  (value) => webAddress(value) !== null,
  "must be a web address with http:// or https://",
);

const evidence = z.object({
  rule,
  from: z.enum([
    "register",
    "front matter",
    "file",
    "text",
    "file name",
    "archive",
  ] satisfies Evidence["from"][]),
  text,
  /** Offsets in the seed's text; `at` is the place in the entry. */
  start: z.number().nullable(),
  end: z.number().nullable(),
  edtf: text,
  confidence: z.number(),
  because: maybe,
  factSource: maybe,
  seed: maybe,
  at: at.nullable(),
});

const time = z.object({
  at,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"] satisfies TimexType[]),
  value: text,
  edtf: maybe,
  implied: z.boolean(),
  rule,
});

const nameType = z.enum(["person", "place", "organisation"] satisfies NameType[]);

/**
 * A place, the rule that found the name there, and its confidence. A tuple, as an article has more
 * mentions than anything else; the place in it is the same as everywhere.
 */
const mention = z.tuple([at, rule, z.number()]);

const name = z.object({ id, type: nameType, mentions: z.array(mention) });

/** The withdrawn articles, a table beside the entries. */
export const withdrawnSchema = z.array(z.object({ id, reason: text }));

/** The archive's table of names, which lies beside the entries. */
export const namesSchema = z.array(
  z.object({
    id,
    type: nameType,
    name: text,
    aliases: z.array(text),
    mentions: z.number(),
    articles: z.number(),
    confidence: z.number(),
  }),
);

const two = <T extends z.ZodType>(one: T) => z.tuple([one, one]);

/** The pairs of articles with the same text, a table beside the entries. */
export const copiesSchema = z.array(
  z.object({
    articles: two(id),
    kind: z.enum(["copy", "excerpt"] satisfies CopyPair["kind"][]),
    words: two(offset),
    same: two(offset),
    isGiven: z.boolean(),
  }),
);

const reason = { names: z.array(text), words: z.array(text) };

/** The related articles, a table beside the entries. */
export const relatedSchema = z.array(z.object({ id, others: z.array(z.object({ id, ...reason })) }));

/** The stories and threads, a table beside the entries. */
export const storiesSchema = z.object({
  stories: z.array(
    z.object({
      id,
      articles: z.array(id),
      joins: z.array(
        z.object({
          articles: two(id),
          by: z.enum(["text", "copy", "register"] satisfies StoryJoin["by"][]),
          ...reason,
        }),
      ),
      thread: id.nullable(),
    }),
  ),
  threads: z.array(
    z.object({ id, stories: z.array(id), links: z.array(z.object({ stories: two(id), ...reason })) }),
  ),
});

/** `entity` is the type and the id of a name in the archive's table: "person/ada-quist". */
const speaker = z.object({ value: text, at: at.nullable(), entity: maybe });

const quote = z.object({
  type: z.enum(["quote", "fragment"] satisfies Quote["type"][]),
  at,
  utterance: z.number(),
  speaker: speaker.nullable(),
  cue: at.nullable(),
  isContinued: z.boolean(),
  rule,
  confidence: z.number(),
});

const figure = z.object({
  type: z.enum(["count", "money", "share", "measure"] satisfies Figure["type"][]),
  at,
  low: z.number(),
  high: z.number(),
  hedge: maybe,
  unit: maybe,
  what: maybe,
  claimant: speaker.nullable(),
  rule,
  confidence: z.number(),
});

/** A sentence that tells of something with its time: the places of both, and the time in EDTF. */
const event = z.object({
  type: z.enum(["happened", "due"] satisfies DatedEvent["type"][]),
  at,
  time: at,
  edtf,
  speaker: speaker.nullable(),
  rule,
  confidence: z.number(),
});

const topic = z.object({
  id: text,
  name: text,
  confidence: z.number(),
  /** The words that point to the topic, each with the number of its occurrences. */
  words: z.array(z.tuple([text, z.number()])),
});

/** `family` is null where the name alone doesn't show which part is the family name. */
const personName = z.object({ whole: text, given: text, particle: text, family: maybe, suffix: text });

const author = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), name: personName }),
  z.object({ kind: z.literal("institution"), name: text }),
]);

const origin = z.enum([
  "register",
  "front matter",
  "file",
  "text",
  "derived",
  "archive",
] satisfies Sourced<string>["origin"][]);

const statedBy = z.object({
  title: text.optional(),
  source: text.optional(),
  author: text.optional(),
  url: text.optional(),
  language: text.optional(),
  tags: text.optional(),
});

/** Columns and keys that Dateline doesn't know. Taken as it is: zod would lose one called `__proto__`. */
const extra = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((one) => typeof one === "string"),
  "must have text under each key",
);

/** The front matter of an entry. The names down to `summary` never change. */
export const entrySchema = z.object({
  id,
  title: text,
  date: day.nullable(),
  edtf: edtf.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  basis: z.enum(["stated", "inferred", "corrected", "unknown"] satisfies ArticleDate["basis"][]),
  confidence: z.number(),
  seed: text,
  sha256: text,
  source: maybe,
  /** The byline as it was given; `authors` are the people and institutions that it names. */
  author: maybe,
  url: url.nullable(),
  language,
  tags: z.array(text),
  summary: text,
  authors: z.array(author),
  note: maybe,
  copies: z.array(text),
  encoding: text,
  bytes: z.number(),
  origins: z.object({
    title: origin,
    source: origin.nullable(),
    author: origin.nullable(),
    url: origin.nullable(),
    language: origin,
    tags: origin.nullable(),
  }),
  /** Where in the file those details stand whose origin is "file"; absent without any. */
  statedBy: statedBy.optional(),
  evidence: z.array(evidence),
  conflicts: z.array(z.object({ message: text, evidence })),
  setAside: z.array(z.object({ step: text, reason: text, text, start: z.number(), end: z.number() })),
  extra: extra.optional(),
  /** Whether search engines are asked not to list the page; absent for almost all. */
  noindex: z.boolean().optional(),
  /** Whether names of private people are shortened; absent for almost all. The hash and the size are then of the shortened text. */
  anonymised: z.boolean().optional(),
  /** People with a title that they didn't hold on any day of the date: the words, when they held it, and the page of the fact; absent for almost all. */
  titles: z.array(z.object({ at, terms: text, factSource: maybe })).optional(),
  /** Fingerprints of the headline and of each paragraph, which show whether a person has edited them. */
  fingerprints: z.array(text).optional(),
  times: z.array(time),
  names: z.array(name),
  topics: z.array(topic),
  keyphrases: z.array(text),
  quotes: z.array(quote),
  figures: z.array(figure),
  /** Absent for an article without any. */
  events: z.array(event).optional(),
});

/** What is checked of front matter that has the right type. */
export const checkedSchema = entrySchema.pick({
  id: true,
  date: true,
  edtf: true,
  earliest: true,
  latest: true,
  url: true,
  language: true,
});

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;

/** The front matter of an entry: what the write stage writes and what the site reads. */
export type EntryFrontMatter = ReadonlyDeep<z.input<typeof entrySchema>>;

/** One piece of evidence for a date, and the place of the words that it rests on. */
export type EntryEvidence = EntryFrontMatter["evidence"][number];

/** A time expression: its place in the article, and what it means. */
export type EntryTime = EntryFrontMatter["times"][number];

/** A name of the archive, with its mentions in one article. */
export type EntryName = EntryFrontMatter["names"][number];

/** The place of a name, the rule that found it there, and its confidence. */
export type EntryMention = EntryName["mentions"][number];

/** Something that an article says happened, or would happen, at a known time. */
export type EntryEvent = NonNullable<EntryFrontMatter["events"]>[number];

export type EntrySpeaker = NonNullable<EntryFrontMatter["quotes"][number]["speaker"]>;

/** An article as the site knows it: an entry read from disk. */
export interface SiteArticle extends EntryFrontMatter {
  /** The body, in Markdown. */
  readonly body: string;
  /** The visible text of each paragraph, heading and list item of the body; the first one is paragraph 1. */
  readonly paragraphs: readonly string[];
  /** Whether the original file lies beside the article's page. */
  readonly hasOriginal: boolean;
}
