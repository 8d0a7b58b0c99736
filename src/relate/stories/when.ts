import type { ArticleDate } from "../../records/date.ts";
import { dayNumber, weekdayOf } from "../../text/calendar.ts";

/** When an article was written: its first and last possible day, counted from 1970-01-01; infinite where a side is open. */
export interface When {
  readonly first: number;
  readonly last: number;
}

/** News of an event appears on its day and on the next one: two reports of it lie at most so many days apart. */
export const MAX_GAP = 1;
/** All articles of a story can have been written within so many days. */
const WINDOW = 3;
/** To an article whose date is known so well, others can be joined by time and text. */
const KNOWN_DAYS = 3;
/** Within so many days, a weekday that both name tells more; beyond, the same names come again on other weekdays. */
export const NARROW_DAYS = 31;

/** An article of which nothing is known has no bounds. */
export const whenOf = ({ earliest, latest }: Pick<ArticleDate, "earliest" | "latest">): When => ({
  first: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
  last: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
});

/** How well a time is known: "known" to a few days, "narrow" to a month, or "wide". */
export type Width = "known" | "narrow" | "wide";

export function widthOf({ first, last }: When): Width {
  const days = last - first + 1;
  return days <= KNOWN_DAYS ? "known" : days <= NARROW_DAYS ? "narrow" : "wide";
}

/** The weekday of a day, 1 (Monday) to 7; null where more than one is possible. */
export const weekdayIn = ({ first, last }: When): number | null => (first === last ? weekdayOf(first) : null);

/** How many days lie between two times, at least: 0 if they have a day in common, 1 from one day to the next. */
export const gapBetween = (one: When, other: When): number =>
  Math.max(0, one.first - other.last, other.first - one.last);

/**
 * When several articles were written: the days that all of them allow, or, with the first day after the last, the days
 * over which they are spread at least.
 */
export interface Spread {
  readonly latestFirst: number;
  readonly earliestLast: number;
}

export const spreadOf = ({ first, last }: When): Spread => ({ latestFirst: first, earliestLast: last });

/** Two groups of articles together; null if they can't be of one story, as too many days lie between them. */
export function together(one: Spread, other: Spread): Spread | null {
  if (gapBetween(daysOf(one), daysOf(other)) > MAX_GAP) return null;
  const latestFirst = Math.max(one.latestFirst, other.latestFirst);
  const earliestLast = Math.min(one.earliestLast, other.earliestLast);
  return latestFirst - earliestLast < WINDOW ? { latestFirst, earliestLast } : null;
}

/** The days of several articles together, as far as they are known. */
export const daysOf = ({ latestFirst, earliestLast }: Spread): When => ({
  first: Math.min(latestFirst, earliestLast),
  last: Math.max(latestFirst, earliestLast),
});
