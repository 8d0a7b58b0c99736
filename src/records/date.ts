/** When an article was written, and the times that its text speaks of. All days are ISO 8601 `YYYY-MM-DD`, in the proleptic Gregorian calendar. */

import type { ParsedArticle } from "./source.ts";
import type { Span } from "./span.ts";

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
export interface TimeExpression extends Span {
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
