/**
 * What is read and parsed: the archive's own description, the seeds, and their paragraphs.
 * All offsets are UTF-16 code units into the article's own text (`Seed.text`).
 */
import type { ParsingRuleId } from "../data/rules/parsing.ts";
import type { Span } from "./span.ts";

/** Where a value came from, the most trusted first. */
type Origin = "register" | "front matter" | "text" | "derived" | "archive";

/** A value and who says so. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What a row of the register or a front matter can say of an article; null says nothing. */
export interface Metadata {
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
export interface RegisterRow extends Metadata {
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
export interface Block extends Span {
  readonly kind: BlockKind;
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
  readonly frontMatter: Metadata | null;
  readonly register: RegisterRow | null;
}

/** Text that is not the article's own, kept on record instead of dropped. */
export interface SetAside extends Span {
  readonly step: ParsingRuleId;
  readonly reason: string;
  readonly text: string;
}

/** The one shape of everything found in a text. */
export interface Annotation extends Span {
  readonly text: string;
  readonly type: string;
  readonly value: string;
  readonly rule: string;
  readonly confidence: number;
  readonly origin: "derived" | "register";
}

/** Words that name the author, the agency, the place or the day of an article. */
export interface Credit extends Annotation {
  readonly rule: ParsingRuleId;
}

/** A seed taken apart: what is the article, what stands around it. */
export interface ParsedArticle {
  readonly seed: Seed;
  readonly title: Sourced<string>;
  /** The block that the title is, where it is the text's own; it is not among the kept ones. */
  readonly headline: Block | null;
  /** The kept blocks, in order; paragraph n has the address `#p<n>`. */
  readonly blocks: readonly Block[];
  readonly setAside: readonly SetAside[];
  /** Bylines, datelines and date lines, as annotations. */
  readonly credits: readonly Credit[];
}
