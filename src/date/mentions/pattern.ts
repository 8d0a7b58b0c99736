import type { TimexType } from "../../records/date.ts";
import type { Core } from "./literals.ts";
import type { Direction, Meaning } from "./meaning.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of expression. `read` may refuse it for the words before or after. */
export interface Pattern {
  readonly rule: string;
  readonly type: TimexType;
  /**
   * What every match holds: `find` runs only on lines where one of these words stands.
   */
  readonly core: Core;
  /** With the flags `gi` or `g`; its groups go to `read`. */
  readonly find: RegExp;
  read(groups: Groups, text: string, before: string, after: string): Meaning | null;
}

/** What a pattern found, as it stands in the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly type: TimexType;
  readonly meaning: Meaning;
}

/**
 * A pattern of whole words, in any case. Without the flag `u`, with which V8 is several times
 * slower: the words of these patterns are ASCII.
 */
export const words = (pattern: string) => new RegExp(`(?<!\\w)(?:${pattern})(?!\\w)`, "gi");

/** The same in the case it is written in: "May" is a month, "may" is none. */
export const cased = (pattern: string) => new RegExp(`(?<!\\w)(?:${pattern})(?!\\w)`, "g");

/** "last", "past", "previous" before; "next", "coming", "following" after; "this", "current" within. */
export function directionOf(word: string | undefined): Direction {
  if (word === undefined) return null;
  if (/^(?:last|past|previous|prior)/i.test(word)) return -1;
  if (/^(?:next|coming|upcoming|following)/i.test(word)) return 1;
  return /^(?:this|current|the current)/i.test(word) ? 0 : null;
}

/** "of that year", "of the same year": the year that was spoken of last. */
export const isSpoken = (word: string | undefined) => /^(?:that|the same)$/i.test(word ?? "");
