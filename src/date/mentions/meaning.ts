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
      /** The first one behind what was spoken of last: the end of a range. */
      readonly follows?: boolean;
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
      /** The first one behind what was spoken of last: the end of a range. */
      readonly follows?: boolean;
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
