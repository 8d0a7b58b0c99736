import { DateTime } from "luxon";
import { pad } from "../calendar.ts";
import type { Direction, Meaning } from "../mentions/meaning.ts";

/** What is known so far while a text is read from its start. */
export interface Context {
  readonly reference: DateTime;
  /** The article's day, also where a story counts from what it spoke of last. */
  readonly written: DateTime;
  /** The value that was spoken of last, to which "a year earlier" and "that day" refer. */
  readonly last: string | null;
  /** How many days of the past a day of the future has to be nearer than, to be meant. */
  readonly future: number;
  /** Whether it counts from what was spoken of last, as histories do. */
  readonly isStory: boolean;
}

/** One kind of meaning. */
export type Of<K extends Meaning["kind"]> = Extract<Meaning, { kind: K }>;

/** News tells more of the past; a story goes on, so that its next day is the one that comes. */
export const NEWS_FUTURE = 3;
export const STORY_FUTURE = 0.5;
export const EVEN = 1;
/** The same behind a word that looks ahead, such as "until". */
const AHEAD = 0.5;

/** Both days are of UTC, which has none of 23 hours; Luxon's own difference takes far longer. */
const DAY = 86_400_000;

/**
 * Words before the date say on which side it lies: then the other side is far away. A story goes
 * on as it is told, whatever its verbs.
 */
export function leaning(context: Context, side: Direction | undefined): Context {
  if (context.isStory) return context;
  if (side === 1) return { ...context, future: AHEAD };
  return side === -1 ? { ...context, future: Number.MAX_SAFE_INTEGER } : context;
}

/** How many days later the second is; below zero where it is earlier. */
export const daysBetween = (from: DateTime, to: DateTime) => (to.toMillis() - from.toMillis()) / DAY;

/** Of some days the one nearest to the reference, where a future day counts for more. */
export function nearest({ reference, future }: Context, dates: readonly DateTime[]): DateTime {
  const away = (date: DateTime) => {
    if (!date.isValid) return Infinity;
    const days = daysBetween(reference, date);
    return days > 0 ? days * future : -days;
  };
  return dates.reduce((best, next) => (away(next) < away(best) ? next : best), dates[0] ?? reference);
}

export const iso = (date: DateTime) => date.toISODate() ?? "";
export const weekOf = ({ weekYear, weekNumber }: DateTime) => `${weekYear}-W${pad(weekNumber)}`;

/** The first day that a value can mean, as far as it names one. */
export function firstDay(value: string): DateTime | null {
  const [, year, month = "1", day = "1"] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|-Q|-[SFH]|-WI|$)/.exec(value) ?? [];
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  const date = week
    ? DateTime.fromObject({ weekYear: Number(week[1]), weekNumber: Number(week[2]) }, { zone: "utc" })
    : DateTime.utc(Number(year), Number(month), Number(day));
  return date.isValid ? date : null;
}
