/** When an article was written, and the times that its text mentions. All days are ISO 8601 `YYYY-MM-DD`, in the proleptic Gregorian calendar. */

import type { DatingRuleId } from "../data/rules/dating.ts";
import type { TimeRuleId } from "../data/rules/times.ts";
import type { ParsedArticle } from "./source.ts";
import type { Span } from "./span.ts";

type Basis = "stated" | "inferred" | "corrected" | "unknown";

/** One piece of evidence for a date, and where it was found. */
export interface Evidence {
  readonly rule: DatingRuleId;
  /** Where the evidence was found; "file" are the file’s own details, "archive" is another article of the archive. */
  readonly from: "register" | "front matter" | "file" | "text" | "file name" | "archive";
  /** Why the words imply the date, as a sentence; null if the words say it themselves. */
  readonly because: string | null;
  /** The web page that a public fact was taken from; null if no fact is involved, or its table names no page. */
  readonly factSource: string | null;
  /** The file of the other article that the evidence comes from; null if it comes from this one. */
  readonly seed: string | null;
  /** The words of the evidence. */
  readonly text: string;
  /** Offsets of the words in the article's text; null if they are not in it. */
  readonly start: number | null;
  readonly end: number | null;
  /** The date that the evidence implies, in EDTF. */
  readonly edtf: string;
  readonly confidence: number;
}

/** Evidence that contradicts the chosen date, and a sentence that explains how. */
export interface Conflict {
  readonly message: string;
  readonly evidence: Evidence;
}

/** An article's own date: what is known, how it is known, how sure it is, and the evidence. */
export interface ArticleDate {
  /** EDTF (ISO 8601-2); empty if nothing is known. */
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The day it is sorted by; `9999-12-31` for an undated article, so that it comes last. */
  readonly sort: string;
  readonly basis: Basis;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A time expression of the text, and what it means in an article of this date. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** The rule that recognised it. */
  readonly rule: TimeRuleId;
  readonly type: TimexType;
  /** TIMEX3: ISO 8601, with weeks, quarters, seasons, parts of the day and `X` for unknown digits. */
  readonly value: string;
  /** The same in EDTF; null if it is not a time of the calendar ("now", "two weeks"). */
  readonly edtf: string | null;
  /** Whether a part of the value follows from the article's date or from the text before, not from the words. */
  readonly implied: boolean;
}

/** What became of a clue when the date was worked out. */
export type ClueRole = "given" | "decides" | "agrees" | "contradicts" | "repeats" | "outweighed";

/** A piece of evidence that was considered for the date, whether it was used or not. */
export interface ConsideredClue {
  readonly evidence: Evidence;
  readonly role: ClueRole;
}

export interface DatedArticle extends ParsedArticle {
  readonly date: ArticleDate;
  /** Everything that was considered for the date, for `npm run explain`; more than the date's own evidence. */
  readonly considered: readonly ConsideredClue[];
  /** In the order of the text. */
  readonly times: readonly TimeExpression[];
}
