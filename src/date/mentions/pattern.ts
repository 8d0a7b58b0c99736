import type { TimeRuleId } from "../../data/rules/times.ts";
import type { TimexType } from "../../records/date.ts";
import type { Span } from "../../records/span.ts";
import type { Literals } from "./literals.ts";
import type { Direction, Meaning } from "./meaning.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One rule: what it recognises, and what that means. */
export interface Pattern {
  readonly rule: TimeRuleId;
  readonly type: TimexType;
  /** Every match contains one of these strings: `find` runs only on lines with one of them. */
  readonly literals: Literals;
  /** With the flags `gi` or `g`; its groups are passed to `read`. */
  readonly find: RegExp;
  /** The meaning of a match; null if the words before or after show that it is not a time. */
  read(groups: Groups, text: string, before: string, after: string): Meaning | null;
}

/** A match of a pattern in the text. */
export interface TimeMatch extends Span {
  readonly text: string;
  readonly rule: TimeRuleId;
  readonly type: TimexType;
  readonly meaning: Meaning;
}

/**
 * A pattern of whole words, in any case. The words are ASCII, so the flag `u` isn't needed; V8 is
 * several times slower with it.
 */
export const anyCase = (pattern: string) => new RegExp(`(?<!\\w)(?:${pattern})(?!\\w)`, "gi");

/** The same with case as written: "May" is a month, "may" is not. */
export const exactCase = (pattern: string) => new RegExp(`(?<!\\w)(?:${pattern})(?!\\w)`, "g");

/** -1 for "last", "past", "previous"; 1 for "next", "coming", "following"; 0 for "this", "current". */
export function directionOf(word: string | undefined): Direction {
  if (word === undefined) return null;
  if (/^(?:last|past|previous|prior)/i.test(word)) return -1;
  if (/^(?:next|coming|upcoming|following)/i.test(word)) return 1;
  return /^(?:this|current|the current)/i.test(word) ? 0 : null;
}

/** Whether words refer to the date mentioned before: "of that year", "of that same year". */
export const refersBack = (word: string | undefined) => /^(?:that|the same|that same)$/i.test(word ?? "");
