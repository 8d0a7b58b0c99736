import type { Direction, Meaning } from "../mentions/meaning.ts";
import { type Day, dayIn, mondayOf } from "./day.ts";

/** What is known so far while a text is read from its start. */
export interface Context {
  readonly reference: Day;
  /** The article's day, also where a story counts from what it spoke of last. */
  readonly written: Day;
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

/**
 * Words before the date say on which side it lies: then the other side is far away. A story goes
 * on as it is told, whatever its verbs.
 */
export function leaning(context: Context, side: Direction | undefined): Context {
  if (context.isStory) return context;
  if (side === 1) return { ...context, future: AHEAD };
  return side === -1 ? { ...context, future: Number.MAX_SAFE_INTEGER } : context;
}

/** Of some days the one nearest to the reference, where a future day counts for more; null for none. */
export function nearest({ reference, future }: Context, days: readonly (Day | null)[]): Day | null {
  const away = ({ number }: Day) => {
    const distance = number - reference.number;
    return distance > 0 ? distance * future : -distance;
  };
  return days.reduce((best, next) => (next && (!best || away(next) < away(best)) ? next : best), null);
}

/** The first day that a value can mean, as far as it names one. */
export function firstDay(value: string): Day | null {
  const [, year, month = "1", day = "1"] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|-Q|-[SFH]|-WI|$)/.exec(value) ?? [];
  if (year !== undefined) return dayIn(Number(year), Number(month), Number(day));
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  return week ? mondayOf(Number(week[1]), Number(week[2])) : null;
}
