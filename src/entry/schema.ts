import { z } from "zod";
import { DATING_RULES, type DatingRuleId } from "../data/rules/dating.ts";
import { TIME_RULES, type TimeRuleId } from "../data/rules/times.ts";

const text = z.string();
const maybe = z.string().nullable();

const timeRule = z.custom<TimeRuleId>(
  (id) => typeof id === "string" && Object.hasOwn(TIME_RULES, id),
  "not the id of a rule of time expressions",
);
const datingRule = z.custom<DatingRuleId>(
  (id) => typeof id === "string" && Object.hasOwn(DATING_RULES, id),
  "not the id of a rule of dating",
);

/** A paragraph, from 1 (0 is the headline), and offsets into its visible text. */
const place = z.object({ p: z.number(), start: z.number(), end: z.number() });

const evidence = z.object({
  rule: datingRule,
  from: z.enum(["register", "front matter", "text", "file name", "archive"]),
  text,
  start: z.number().nullable(),
  end: z.number().nullable(),
  edtf: text,
  confidence: z.number(),
  because: maybe,
  factSource: maybe,
  seed: maybe,
  place: place.nullable(),
});

const time = place.extend({
  rule: timeRule,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: text,
  edtf: maybe,
  implied: z.boolean(),
});

/** Each mention: paragraph, start, end, the rule that found it, and how sure it is. */
const mention = z.tuple([z.number(), z.number(), z.number(), text, z.number()]);

const nameType = z.enum(["person", "place", "organisation"]);

const name = z.object({ id: text, type: nameType, at: z.array(mention) });

/** The archive's table of names, as the write stage writes it beside the entries. */
export const namesSchema = z.array(
  z.object({
    id: text.regex(/^[a-z0-9-]+$/),
    type: nameType,
    name: text,
    aliases: z.array(text),
    mentions: z.number(),
    articles: z.number(),
    confidence: z.number(),
  }),
);

/** A paragraph, start and end, as in `place`. */
const at = z.tuple([z.number(), z.number(), z.number()]);

/** Who said it; `entity` is the type and the id of a name of the archive. */
const speaker = z.object({ value: text, at: at.nullable(), entity: maybe });

const quote = z.object({
  type: z.enum(["quote", "fragment"]),
  at,
  utterance: z.number(),
  speaker: speaker.nullable(),
  cue: at.nullable(),
  isContinued: z.boolean(),
  rule: text,
  confidence: z.number(),
});

const figure = z.object({
  type: z.enum(["count", "money", "share", "measure"]),
  at,
  low: z.number(),
  high: z.number(),
  hedge: maybe,
  unit: maybe,
  what: maybe,
  claimant: speaker.nullable(),
  rule: text,
  confidence: z.number(),
});

const topic = z.object({
  id: text,
  name: text,
  confidence: z.number(),
  /** The words that speak for it, each with how often it stands. */
  words: z.array(z.tuple([text, z.number()])),
});

/** The front matter of an entry, as the write stage writes it. */
export const entrySchema = z.object({
  id: text.regex(/^[a-z0-9-]+$/),
  title: text,
  date: maybe,
  edtf: maybe,
  earliest: maybe,
  latest: maybe,
  basis: z.enum(["stated", "inferred", "corrected", "unknown"]),
  confidence: z.number(),
  seed: text,
  sha256: text,
  source: maybe,
  author: maybe,
  url: maybe,
  language: text,
  tags: z.array(text),
  summary: text,
  note: maybe,
  copies: z.array(text),
  encoding: text,
  bytes: z.number(),
  origins: z.record(text, maybe),
  evidence: z.array(evidence),
  conflicts: z.array(z.object({ message: text, evidence })),
  setAside: z.array(z.object({ step: text, reason: text, text, start: z.number(), end: z.number() })),
  times: z.array(time),
  names: z.array(name),
  topics: z.array(topic),
  keyphrases: z.array(text),
  quotes: z.array(quote),
  figures: z.array(figure),
  extra: z.record(text, text).optional(),
});

export type EntryFrontMatter = Readonly<z.infer<typeof entrySchema>>;

/** One piece of evidence, and the words of the article that it stands on. */
export type EntryEvidence = Readonly<z.infer<typeof evidence>>;

/** A time expression where it stands in the article, and what it means. */
export type EntryTime = Readonly<z.infer<typeof time>>;

/** A name of an entry: which of the archive's it is, and each place where it stands. */
export type EntryName = Readonly<z.infer<typeof name>>;

/** Paragraph (0 is the headline), start, end, the rule that found it, and how sure it is. */
export type EntryMention = EntryName["at"][number];

/** An article as the site knows it: an entry read back from disk. */
export interface SiteArticle extends EntryFrontMatter {
  /** The body, in Markdown. */
  readonly body: string;
}
