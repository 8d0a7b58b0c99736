/**
 * What is read and parsed: the archive's own description, the seeds, and their paragraphs.
 * All offsets are UTF-16 code units into the article's own text (`Seed.text`).
 */
import type { ParsingRuleId } from "../data/rules/parsing.ts";
import type { Layout } from "./layout.ts";
import type { Span } from "./span.ts";

/** Where a value came from, the most trusted first. */
type Origin = "register" | "front matter" | "file" | "text" | "derived" | "archive";

/** A value and where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** The fields that the register, front matter or a file’s own details can give for an article; null where a field is missing. */
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

/** The fields of which a file’s own details may say where in the file they stand. */
export type DetailField = "title" | "date" | "source" | "author" | "url" | "language" | "tags";

/** A moment at which the article was there already: it was changed or captured then. It is never its own date. */
export interface SeenBy {
  /** As the file says it: an ISO 8601 day or moment. */
  readonly value: string;
  /** What happened then, and where the file says it: `the page was last changed then (JSON-LD “dateModified”)`. */
  readonly what: string;
}

/** What a file says of its article outside the text: a web page’s meta data, an e-mail’s headers, a document’s properties. */
export interface FileDetails {
  readonly fields: Metadata;
  /** Where each field stands, in words: `the page’s own date of publication (JSON-LD “datePublished”)`. */
  readonly places: { readonly [Field in DetailField]?: string };
  readonly seenBy: readonly SeenBy[];
}

/** One row of `seeds/register.csv`: a person's corrections to one article. */
export interface RegisterRow extends Metadata {
  readonly file: string;
  readonly line: number;
  readonly id: string | null;
  /** Why the article was taken out of the archive, which may be empty; null if it wasn't. */
  readonly withdrawn: string | null;
  /** Whether search engines are asked not to list the article's page. */
  readonly isHidden: boolean;
  /** The names of private people that are shortened in all that is made of the article. */
  readonly anonymise: readonly string[];
  /** The files or ids of the articles that have the same text, empty if none has; null if nothing is said of that. */
  readonly copyOf: readonly string[] | null;
  /** The files or ids of articles in whose story it is, empty if it is in none with others; null if nothing is said of that. */
  readonly story: readonly string[] | null;
}

/** An article that the curator has taken out of the archive. Its address goes on to exist. */
export interface Withdrawal {
  readonly id: string;
  /** Why, in the curator's words; empty if they gave no reason. */
  readonly reason: string;
}

/** The same with its file below the seeds folder, which no page tells. */
export interface WithdrawnFile extends Withdrawal {
  readonly file: string;
}

/** `seeds/archive.yml`: the settings of the whole archive. */
export interface Archive {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the archive's main language. */
  readonly language: string;
  /** BCP 47 tag of the language of the pages' own words; null where it is that of the archive. */
  readonly interface: string | null;
  /** The IANA time zone that decides on which day a time such as `2024-10-29T23:30Z` falls. */
  readonly timezone: string;
  /** The address at which the site will be published, with its path; null when not known. */
  readonly url: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** When the collection was closed, as a year, a month or a day; null when not known. Nothing in it is newer. */
  readonly collected: string | null;
  /** The articles that the home page shows first, each by its file or its id; without any it shows the newest. */
  readonly featured: readonly string[];
  /** Under which terms others may use the data: an identifier such as `CC-BY-4.0`, an address, or words; null if nothing is said. */
  readonly license: string | null;
  /** The files that are made only if they are asked for. */
  readonly exports: readonly ExtraExport[];
  /** Whether the pages that a reader opens are saved on their device, to be read without a network. */
  readonly offline: boolean;
}

/** `ninjs`: each article as a file in the format of the International Press Telecommunications Council. */
export type ExtraExport = "ninjs";

/**
 * A public fact with its dates: who held an office, or an event that nobody could mention earlier.
 * `words` has parts that must occur together in a sentence, each with alternative spellings:
 * `[["President"], ["Yoon Suk-yeol", "Yoon"]]`.
 */
export interface Fact {
  readonly kind: "office" | "event";
  readonly what: string;
  readonly words: readonly (readonly string[])[];
  /** The first and the last day in EDTF; the last is null while the fact still holds. */
  readonly from: string;
  readonly to: string | null;
  /** A web page that confirms the fact; null if the table doesn't give one. */
  readonly factSource: string | null;
  /** The table that lists it, and the line. */
  readonly file: string;
  readonly line: number;
}

export type BlockKind = "paragraph" | "heading" | "item";

/** One paragraph, heading or list item of the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The text as a reader sees it: runs of white space are one space. */
  readonly text: string;
  /** How it stands on the page, in what format defines that; absent for a plain block. */
  readonly layout?: Layout;
}

/** One article as it was read: its bytes are decoded and hashed, and nothing is interpreted yet. */
export interface Seed {
  /** Path below the seeds folder, with `/`. */
  readonly file: string;
  /** Other files with exactly the same bytes. */
  readonly copies: readonly string[];
  readonly bytes: number;
  readonly sha256: string;
  /** The encoding of a text file; for any other file its format, such as `pdf`. */
  readonly encoding: string;
  /** The article's own text, with `\n` at line ends and without the front matter. */
  readonly text: string;
  /** The blocks that the format defines (Markdown, web pages); null for plain text, which only has lines. */
  readonly blocks: readonly Block[] | null;
  /** What the importer left out of the text, such as pictures. */
  readonly dropped: readonly SetAside[];
  readonly frontMatter: Metadata | null;
  /** What the file’s format says of the article; null for a format that says nothing. */
  readonly details: FileDetails | null;
  readonly register: RegisterRow | null;
}

/** Text that is not part of the article. We keep a record of it instead of dropping it. */
export interface SetAside extends Span {
  readonly step: ParsingRuleId;
  readonly reason: string;
  readonly text: string;
}

/** What everything that we find in a text has in common. */
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

/** A seed, separated into the article itself and what surrounds it. */
export interface ParsedArticle {
  readonly seed: Seed;
  readonly title: Sourced<string>;
  /** The block that is the title; null if the title is not in the text. It is not among `blocks`. */
  readonly headline: Block | null;
  /** The article's own blocks, in order. The first has the address `#p1`. */
  readonly blocks: readonly Block[];
  readonly setAside: readonly SetAside[];
  /** Bylines, datelines and date lines, as annotations. */
  readonly credits: readonly Credit[];
}
