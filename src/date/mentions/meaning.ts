import type { Unit } from "./vocabulary.ts";

/** Before (-1), within (0) or after (1) the reference: "last", "this", "next"; null if the words don't say. */
export type Direction = -1 | 0 | 1 | null;

/** How surely a date without its year is still to come, by the verb that governs it; null if none of the future does. */
export type ToCome = "surely" | "maybe" | null;

/** What the words beside a date without its year show of its year. */
export interface WordsBeside {
  readonly side?: Direction;
  /** Whether a verb or noun beside it shows that something had happened then. */
  readonly happened?: boolean;
  readonly toCome?: ToCome;
  /** Whether it may be of any year: "is held each August", "was born on May 3". */
  readonly anyYear?: boolean;
}

/**
 * What an expression means by its own words, before the article's date is known. Parts that the
 * words leave open, such as the year, are null; `refine` fills them in.
 */
export type Meaning =
  /** A TIMEX3 value that doesn't depend on the article's date. */
  | { readonly kind: "fixed"; readonly value: string }
  | (WordsBeside & {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly time?: string;
      /** The weekday named beside it, which shows the year. */
      readonly weekday?: number | null;
      readonly yearShift?: Direction;
      /** In the year of the date mentioned before: "June of that year". */
      readonly fromFocus?: boolean;
      /** The end of a range: the first such date after the one mentioned before. */
      readonly endsRange?: boolean;
      /** The year of the event that the day names, "the Sept. 11 attacks", and whether its words show that it does. */
      readonly named?: { readonly year: number; readonly isName: boolean };
    })
  /** A day of the article's month, or of one before or after it: "the 28th ult.". */
  | { readonly kind: "day-of-month"; readonly day: number; readonly months: number }
  /** The week that holds a day. */
  | (WordsBeside & {
      readonly kind: "week";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    })
  /** The quarter that ended on a day; its number may count quarters of a fiscal year. */
  | {
      readonly kind: "ended-quarter";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  /** A decade without its century: "the '60s", "the nineties". */
  | { readonly kind: "decade"; readonly digit: string }
  /** "'98": a year without its century. */
  | { readonly kind: "short-year"; readonly year: string }
  | (WordsBeside & {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly direction: Direction;
      readonly yearShift?: Direction;
      /** In the year of the date mentioned before: "June of that year". */
      readonly fromFocus?: boolean;
      /** The end of a range: the first such date after the one mentioned before. */
      readonly endsRange?: boolean;
      /** The first one after the date mentioned before (1), or the last one before it (-1): "the following June". */
      readonly nextTo?: 1 | -1;
    })
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly direction: Direction;
      readonly time: string;
      readonly side?: Direction;
      /** Counted from the date mentioned before: "the previous Friday", "Monday through Friday". */
      readonly fromFocus?: boolean;
      /** In the week before the article's, in that week or in the next one: "Wednesday last week". */
      readonly ofWeek?: Direction;
      /** So many weeks after the next such day, or before the last: "a week from Monday", "two weeks ago Friday". */
      readonly weeksAway?: number;
      /** "Saturday last": surely the nearest one. */
      readonly isNearest?: true;
    }
  | (WordsBeside & {
      readonly kind: "season";
      readonly season: "SP" | "SU" | "FA" | "WI";
      readonly year: number | null;
      readonly direction: Direction;
    })
  | (WordsBeside & {
      readonly kind: "quarter";
      readonly quarter: number | null;
      readonly year: number | null;
      readonly yearShift: Direction;
      readonly direction: Direction;
      /** Without the word "quarter", it may be another period of the year: "the year-earlier period". */
      readonly isPeriod?: boolean;
      /** Counted from the article's own year: "next year's first quarter". */
      readonly isOfArticleYear?: boolean;
    })
  | {
      readonly kind: "half";
      readonly half: 1 | 2;
      readonly year: number | null;
      readonly yearShift: Direction;
    }
  /** A number of units before or after the article's day: "two years ago", "last week", "tomorrow". */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly count: number;
      readonly time?: string;
      readonly ago?: true;
      /** The day, week or month so long ago: "ten years ago today". */
      readonly of?: Unit;
      /** Whether it is later than so long ago (1, "nearly a year ago"), earlier (-1, "over a year ago"), or either (0, "about"). */
      readonly vague?: -1 | 0 | 1;
      /** "This past week", which is over or nearly so. */
      readonly justOver?: boolean;
      /** Whether a verb of the past governs it: "announced today". */
      readonly told?: boolean;
      /** Of the year or month that the text has just named, if it names another than the article's: "by the end of the year". */
      readonly inThe?: true;
      /** Whether the end of that year or month had come. */
      readonly ended?: boolean;
    }
  /** A number of units before or after the date mentioned before: "a year earlier", "the next day". */
  | { readonly kind: "step"; readonly unit: Unit; readonly count: number; readonly time?: string }
  | {
      readonly kind: "weekend";
      readonly direction: Direction;
      readonly side: Direction;
      readonly happened: boolean;
    }
  /** The date mentioned before: "until then". */
  | { readonly kind: "then" }
  /** A time on the day mentioned before: "the morning", "10 p.m.". */
  | { readonly kind: "time"; readonly time: string }
  /** A holiday: "Thanksgiving", "last Christmas". */
  | (WordsBeside & {
      readonly kind: "holiday";
      readonly holiday: string;
      /** Whether its week is meant: "Easter week". */
      readonly week: boolean;
      readonly year: number | null;
      readonly direction: Direction;
    });
