import type { EntryEvent, EntryFrontMatter } from "../../entry/schema.ts";

/** What a list shows of an article. */
export interface Listed
  extends Pick<
    EntryFrontMatter,
    | "id"
    | "title"
    | "date"
    | "edtf"
    | "earliest"
    | "latest"
    | "basis"
    | "language"
    | "source"
    | "author"
    | "summary"
  > {
  readonly origins: Pick<EntryFrontMatter["origins"], "title">;
}

/** A name in an article. */
interface MentionedName {
  /** Which of the archive's names it is: "person/ada-quist". */
  readonly key: string;
  readonly mentions: number;
  /** The first paragraph that mentions it; 0 if only the headline does. */
  readonly first: number;
}

/** A quotation with its speaker's name or description beside it. */
interface QuotedHere {
  /** The paragraph in which it begins. */
  readonly p: number;
  /** The speaker's key among the archive's names; null if it has none. */
  readonly speaker: string | null;
}

/** A figure of an article. */
interface CountedHere {
  /** What it counts: "troops", "amounts in $". */
  readonly thing: string;
  /** The key of whose claim it is; null if nobody is named, or nobody among the archive's names. */
  readonly by: string | null;
}

/** Something that an article says happened, or would happen, at a known time. */
interface DatedHere {
  readonly type: EntryEvent["type"];
  /** The paragraph that tells it. */
  readonly p: number;
  /** When, in EDTF. */
  readonly edtf: string;
  /** Whether a part of the time follows from the article's date, not from the words. */
  readonly implied: boolean;
  /** The key of whoever says so; null if nobody is named, or nobody among the archive's names. */
  readonly by: string | null;
  /** The keys of the article's names that its sentence has. */
  readonly names: readonly string[];
  /** The beginnings of its other long words, by which two sentences about one event are known. */
  readonly words: string;
}

/**
 * What everything but an article's own page and its quoted words is made from: small enough that the cards of a whole archive
 * are in memory, while their articles are read from disk when a page needs one.
 */
export interface Card
  extends Listed,
    Pick<EntryFrontMatter, "seed" | "copies" | "bytes" | "sha256" | "tags"> {
  readonly hasOriginal: boolean;
  /** Whether search engines are asked not to list it: then it is in no feed, list for machines or file of data. */
  readonly isHidden: boolean;
  /** Whether names of private people are shortened in it. */
  readonly isAnonymised: boolean;
  /** Each once, like the tags. */
  readonly authorNames: readonly string[];
  /** The first is the article's main one. */
  readonly topicNames: readonly string[];
  /** In the order of the article's names. */
  readonly names: readonly MentionedName[];
  /** In the order of the article's quotations whose speaker is named. */
  readonly quoted: readonly QuotedHere[];
  readonly figures: readonly CountedHere[];
  /** In the order of the article's events. */
  readonly events: readonly DatedHere[];
  /** The keys of those who speak or claim something and aren't among its names. */
  readonly speakers: readonly string[];
  /** The files of other articles that the evidence for its date names. */
  readonly seeds: readonly string[];
  /** The first paragraph of each of its pages. */
  readonly starts: readonly number[];
  /** Changes with anything in the article. */
  readonly digest: number;
  /** Changes with its words and its quotations, which are searched. */
  readonly searchKey: number;
  /** Changes with anything that a list shows of it. */
  readonly face: number;
  /** The same, and with anything that other pages quote of it. */
  readonly quotedFace: number;
}
