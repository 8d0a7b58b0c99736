import type { TimexType } from "../../records.ts";
import type { Unit } from "./vocabulary.ts";

/** Before, within or after the reference: "last", "this", "next"; null where nothing says so. */
export type Direction = -1 | 0 | 1 | null;

/**
 * What an expression says by its own words, before anything is known of its article. What it
 * leaves open (a year, a week) is null: the refine stage fills it in and says so.
 */
export type Meaning =
  /** A TIMEX3 value that nothing outside of the words can change. */
  | { readonly kind: "fixed"; readonly value: string }
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly time?: string;
      /** The weekday beside it, which tells of which year it is. */
      readonly weekday?: number | null;
      readonly yearShift?: Direction;
      /** Of the year that was spoken of last. */
      readonly spoken?: boolean;
      readonly side?: Direction;
    }
  /** The week that holds a day. */
  | {
      readonly kind: "week";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly side: Direction;
    }
  /** The quarter that ended on a day: its numbers may be those of a fiscal year. */
  | {
      readonly kind: "ended-quarter";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  /** One of each century: "the '60s", "the nineties". */
  | { readonly kind: "decade"; readonly digit: string }
  /** "'98": the century is left open. */
  | { readonly kind: "short-year"; readonly year: string }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly direction: Direction;
      readonly yearShift?: Direction;
      /** Of the year that was spoken of last. */
      readonly spoken?: boolean;
      readonly side?: Direction;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly direction: Direction;
      readonly time: string;
      readonly side?: Direction;
      /** Counted from what was spoken of last: "the previous Friday", "Monday through Friday". */
      readonly spoken?: boolean;
    }
  | {
      readonly kind: "season";
      readonly season: "SP" | "SU" | "FA" | "WI";
      readonly year: number | null;
      readonly direction: Direction;
    }
  | {
      readonly kind: "quarter";
      readonly quarter: number | null;
      readonly year: number | null;
      readonly yearShift: Direction;
      readonly direction: Direction;
      readonly owned?: boolean;
    }
  | {
      readonly kind: "half";
      readonly half: 1 | 2;
      readonly year: number | null;
      readonly yearShift: Direction;
    }
  /** So many units before or after the article's day: "two years ago", "last week", "tomorrow". */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number;
      readonly time?: string;
      readonly ago?: true;
    }
  /** So many units before or after what the text spoke of last: "a year earlier", "the next day". */
  | { readonly kind: "step"; readonly unit: Unit; readonly count: number; readonly time?: string }
  | { readonly kind: "weekend"; readonly direction: Direction }
  /** What was spoken of last itself: "until then". */
  | { readonly kind: "then" }
  /** A part of the day that was spoken of last: "the morning", "10 p.m.". */
  | { readonly kind: "time"; readonly time: string }
  /** The last or next of a feast: "Thanksgiving". */
  | {
      readonly kind: "feast";
      readonly feast: string;
      /** Its week: "Easter week". */
      readonly week: boolean;
      readonly year: number | null;
      readonly direction: Direction;
    };

export type Groups = Readonly<Record<string, string | undefined>>;

/** One kind of expression. `read` may refuse it for the words before or after. */
export interface Pattern {
  readonly rule: string;
  readonly type: TimexType;
  /**
   * What every match holds, in the cheapest words: `find` runs only on lines where it stands. The
   * same object for several patterns is looked for once.
   */
  readonly core: RegExp;
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
