/**
 * The types at every seam of the pipeline: plain, readonly data, no logic.
 * All offsets are UTF-16 code units into the article's own text (`Seed.text`).
 * All days are ISO 8601 `YYYY-MM-DD`, in the proleptic Gregorian calendar.
 */
import type { Problem } from "./problem.ts";

/** What a pure stage returns: its value, and what it met that a person should know. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Where a value came from, the most trusted first. */
type Origin = "register" | "front matter" | "text" | "derived" | "archive";

/** A value and who says so. */
export interface Known<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What a row of the register or a front matter can say of an article; null says nothing. */
export interface Particulars {
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  /** Columns and keys that we don't know, kept as they were written. */
  readonly extra: Readonly<Record<string, string>>;
}

/** One row of `seeds/register.csv`: what a person knows better than the text. */
export interface RegisterRow extends Particulars {
  readonly file: string;
  readonly line: number;
  readonly id: string | null;
}

/** `seeds/archive.yml`: what holds for the whole archive. */
export interface Archive {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the archive's main language. */
  readonly language: string;
  /** IANA zone in which a moment (`2024-10-29T23:30Z`) becomes a day. */
  readonly timezone: string;
  /** Where the site will be published, with its path; null when not known. */
  readonly url: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * A public fact with its days: who held an office, or what nobody could write of before. The words
 * that tell of it come in parts, each with its alternatives: an office's title and its holder, or
 * what has to stand in one sentence.
 */
export interface Fact {
  readonly kind: "office" | "event";
  readonly what: string;
  readonly words: readonly (readonly string[])[];
  /** First and last day in EDTF; null where it goes on. */
  readonly from: string;
  readonly to: string | null;
  /** The page where it can be looked up; null where a person's own table names none. */
  readonly source: string | null;
  /** The table it stands in, and the line. */
  readonly file: string;
  readonly line: number;
}

export type BlockKind = "paragraph" | "heading" | "item";

/** A run of the text that stands as one paragraph, heading or list item. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** The words as a reader sees them: the span with its white space folded. */
  readonly text: string;
}

/** One article as it was found: decoded, its bytes hashed, nothing interpreted. */
export interface Seed {
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** Other files with the very same bytes. */
  readonly copies: readonly string[];
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string;
  /** The article's own text: line ends are `\n`, front matter is taken out. */
  readonly text: string;
  /** Blocks that the format itself marks (Markdown); null where there are only lines. */
  readonly blocks: readonly Block[] | null;
  /** What the format's importer left out of the text, such as pictures. */
  readonly dropped: readonly SetAside[];
  readonly frontMatter: Particulars | null;
  readonly register: RegisterRow | null;
}

/** Text that is not the article's own, kept on record instead of dropped. */
export interface SetAside {
  readonly step: string;
  readonly reason: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The one shape of everything found in a text. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: string;
  readonly rule: string;
  readonly confidence: number;
  readonly source: "auto" | "register";
}

/** Where something stands in the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who said something: the words for the speaker beside the cue, and whom they mean. */
export interface Speaker extends Span {
  readonly text: string;
  /** The name that stands for the speaker in this article, or the words for one ("a police officer"). */
  readonly value: string;
  /** Where that name stands; elsewhere than the words where these are a pronoun. Null for no name. */
  readonly name: Span | null;
}

/** Words between quotation marks; `value` is the words alone. */
export interface Quote extends Annotation {
  /** Whole words of somebody, or a part of a sentence that the writer set in marks. */
  readonly kind: "quote" | "fragment";
  readonly speaker: Speaker | null;
  /** The verb or words that report it ("said", "according to"). */
  readonly cue: Span | null;
  /** Counts what is said from 1; the parts of one utterance share its number. */
  readonly utterance: number;
  /** Whether the speaker isn't named with it, but goes on from what stands before. */
  readonly isContinued: boolean;
}

/** A number with what it counts; `value` is the number, or two with a slash for a range. */
export interface Figure extends Annotation {
  readonly kind: "count" | "money" | "share" | "measure";
  readonly low: number;
  readonly high: number;
  /** "approximately", "over", "up to"; null where the number is given flat. */
  readonly hedge: string | null;
  /** The currency, "%", or the unit; null for things counted. */
  readonly unit: string | null;
  /** What is counted: "North Korean troops"; null where the words don't say. */
  readonly what: string | null;
  /** Whose figure it is; null where the article itself says so. */
  readonly claim: Speaker | null;
}

/** A top topic of the IPTC Media Topics that an article speaks of. */
export interface Topic {
  /** The concept's QCode: "medtop:16000000". */
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
  /** The words that speak for it, each where it first stands, and how often it does. */
  readonly words: readonly TopicWord[];
}

export interface TopicWord extends Span {
  readonly text: string;
  readonly count: number;
}

export type NameType = "person" | "place" | "organisation";

/** What is known of names before any text is read; each list in its files' order. */
export interface NameLists {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  readonly countries: readonly string[];
  /** Capitals, regions and large cities. */
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** Words of any text, in lower case. */
  readonly commonWords: readonly string[];
}

/** A name where it stands in an article; `value` is the form that stands for it there. */
export interface NameAnnotation extends Annotation {
  readonly kind: NameType;
}

/** One row of `seeds/names.csv`: what a person knows better of a name. */
export interface NameCorrection {
  readonly action: "merge" | "split" | "retype" | "drop";
  /** The name as it should be shown; for `drop` and `retype` the one that is meant. */
  readonly name: string;
  /** What the text writes for it; the name itself where none are given. */
  readonly forms: readonly string[];
  readonly type: NameType | null;
  /** The articles that it holds in, below the seeds folder; all where none are given. */
  readonly files: readonly string[];
  readonly line: number;
}

/** A name as the whole archive knows it. */
export interface NameEntity {
  /** Its address among those of its type: a slug. */
  readonly id: string;
  readonly type: NameType;
  /** The form that it is shown by. */
  readonly name: string;
  /** All forms that stand for it in texts, the most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** That of its surest mention. */
  readonly confidence: number;
}

/** A name where it stands in an article, and which of the archive's it is. */
interface NameMention extends NameAnnotation {
  /** The entity's id, among those of this kind. */
  readonly entity: string;
}

/** A seed taken apart: what is the article, what stands around it. */
export interface ParsedArticle {
  readonly seed: Seed;
  readonly title: Known<string>;
  /** The block that the title is, where it is the text's own; it is not among the kept ones. */
  readonly headline: Block | null;
  /** The kept blocks, in order; paragraph n has the address `#p<n>`. */
  readonly blocks: readonly Block[];
  readonly setAside: readonly SetAside[];
  /** Bylines, datelines and date lines, as annotations. */
  readonly credits: readonly Annotation[];
}

type Basis = "stated" | "inferred" | "corrected" | "unknown";

/** One thing that speaks for a date, and where it says so. */
export interface Evidence {
  readonly rule: string;
  /** The register, the front matter, the text, the file's name or the archive's bounds. */
  readonly from: "register" | "front matter" | "text" | "file name" | "archive";
  /** Why the words imply it, as a sentence; null where the words say it themselves. */
  readonly because: string | null;
  /** The page that a public fact was taken from; null where none is needed. */
  readonly source: string | null;
  /** The seed of another article that speaks for it; null where only this one does. */
  readonly seed: string | null;
  /** The words that say so. */
  readonly text: string;
  /** Offsets of the words in the article's text; null when they are elsewhere. */
  readonly start: number | null;
  readonly end: number | null;
  /** What it implies, in EDTF. */
  readonly edtf: string;
  readonly confidence: number;
}

/** Evidence that doesn't agree with the date that was chosen. */
export interface Conflict {
  readonly message: string;
  readonly evidence: Evidence;
}

/** An article's own date: what is known, how, how surely, and why. */
export interface ArticleDate {
  /** EDTF (ISO 8601-2); the empty string when nothing is known. */
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The day it sorts under; `9999-12-31` for an undated one, so that it comes last. */
  readonly sort: string;
  readonly basis: Basis;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A time expression of the text and what it means, seen from the article's own date. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly type: TimexType;
  /** TIMEX3: ISO 8601, with weeks, quarters, seasons, parts of the day and `X` for the unknown. */
  readonly value: string;
  /** The same in EDTF; null for what names no time of the calendar ("now", "two weeks"). */
  readonly edtf: string | null;
  /** Whether a part of the value isn't in the words but follows from the article's date or the text before. */
  readonly implied: boolean;
}

export interface DatedArticle extends ParsedArticle {
  readonly date: ArticleDate;
  /** In the order of the text. */
  readonly times: readonly TimeExpression[];
}

export interface ArchiveArticle extends DatedArticle {
  /** The lede, verbatim. */
  readonly summary: string;
  readonly source: Known<string> | null;
  readonly author: Known<string> | null;
  readonly url: Known<string> | null;
  readonly language: Known<string>;
  readonly tags: Known<readonly string[]> | null;
  /** In the order of the text; none in a text that isn't English. */
  readonly names: readonly NameAnnotation[];
  /** In the order of the text; in a text that isn't English without speakers. */
  readonly quotes: readonly Quote[];
  /** In the order of the text; none in a text that isn't English. */
  readonly figures: readonly Figure[];
  /** The surest first, at most three; none where nothing speaks clearly, or the text isn't English. */
  readonly topics: readonly Topic[];
  /** What the article is about beside the rest of the archive, the most telling first. */
  readonly keyphrases: readonly string[];
}

/** An article whose names are the archive's. */
export interface LinkedArticle extends ArchiveArticle {
  readonly names: readonly NameMention[];
}

/** An article with the address it keeps for ever. */
export interface IdentifiedArticle extends LinkedArticle {
  readonly id: string;
}
