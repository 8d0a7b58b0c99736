import { pad } from "../../text/calendar.ts";
import type { Direction } from "../mentions/meaning.ts";
import { type Context, firstDay, leaning, nearest, type Of } from "./context.ts";
import { type Day, dayIn, iso, plusDays, weekday as weekdayOf, weekOf } from "./day.ts";
import { feastDay } from "./holidays.ts";

/** Nobody names the weekday of a day that is nearly a year away: then it is a slip of the pen in a near one. */
const NAMED_WITH_WEEKDAY = 300;

/** A day without a year is the one nearest to the article's. */
export function dayValue(
  { year, month, day, time = "", weekday, yearShift, side, spoken, follows }: Of<"day">,
  context: Context,
): string {
  const { reference } = context;
  const of = (y: number) => dayIn(y, month, day);
  const known = year ?? namedYear({ yearShift, spoken }, context);
  const start = follows ? spokenTime(context) : null;
  if (known === null && start) {
    const same = of(start.year);
    const next = same && same.number < start.number ? of(start.year + 1) : same;
    return next ? `${iso(next)}${time}` : "";
  }
  const around = [-1, 0, 1].map((shift) => of(reference.year + shift));
  const isNear = ({ number }: Day) => Math.abs(number - reference.number) <= NAMED_WITH_WEEKDAY;
  const agreeing = around.filter((found) => found && weekdayOf(found) === weekday && isNear(found));
  const date =
    known !== null ? of(known) : nearest(leaning(context, side), agreeing.length > 0 ? agreeing : around);
  return date ? `${iso(date)}${time}` : `${year ?? "XXXX"}-${pad(month)}-${pad(day)}${time}`;
}

/** The year of "June last year" and "June of that year"; null where nothing names one. */
function namedYear(
  { yearShift, spoken }: { yearShift: Direction | undefined; spoken: boolean | undefined },
  { reference, last }: Context,
): number | null {
  if (spoken) return (last === null ? null : firstDay(last)?.year) ?? null;
  return yearShift === undefined || yearShift === null ? null : reference.year + yearShift;
}

/** The day or month that the start of a range named. */
function spokenTime({ last }: Context): Day | null {
  return last !== null && /^\d{4}-\d{2}(?!\d*T)/.test(last) ? firstDay(last) : null;
}

/** The ISO week that holds a day; a day that no calendar has is in no week. */
export function weekValue({ year, month, day, side }: Of<"week">, context: Context): string {
  const found = firstDay(dayValue({ kind: "day", year, month, day, side }, context));
  return found ? weekOf(found) : `${year ?? "XXXX"}-WXX`;
}

/** "last June" before, "next June" after, "this June" in the article's year; bare, the nearest. */
export function monthValue(
  { year, month, direction, yearShift, side, spoken, follows }: Of<"month">,
  context: Context,
): string {
  const { reference } = context;
  const of = (y: number) => `${y}-${pad(month)}`;
  const known = year ?? namedYear({ yearShift, spoken }, context);
  if (known !== null) return of(known);
  const start = follows ? spokenTime(context) : null;
  if (start) return of(start.year + (month < start.month ? 1 : 0));
  if (direction === -1) return of(reference.year - (month >= reference.month ? 1 : 0));
  if (direction === 1) return of(reference.year + (month <= reference.month ? 1 : 0));
  if (direction === 0) return of(reference.year);
  const middle = (year: number, month: number) => dayIn(year, month, 15);
  const years = [-1, 0, 1].map((shift) => middle(reference.year + shift, month));
  const own = middle(reference.year, reference.month) ?? reference;
  return of(nearest({ ...leaning(context, side), reference: own }, years)?.year ?? reference.year);
}

/**
 * A bare weekday is the most recent one, counting the article's own day; the next one where the
 * clause speaks of what is to come.
 */
export function weekdayValue(
  { weekday, direction, time, side, spoken }: Of<"weekday">,
  { reference, last }: Context,
): string {
  const from = (spoken && last !== null ? spokenDay(last) : null) ?? reference;
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = direction ?? (side === 1 ? 0 : null);
  const date =
    ahead === 1
      ? plusDays(from, 7 - back)
      : ahead === 0
        ? plusDays(from, back === 0 ? 0 : 7 - back)
        : plusDays(from, ahead === -1 && back === 0 ? -7 : -back);
  return `${iso(date)}${time}`;
}

/** The day that a value names: from a month or a year no weekday is counted. */
const spokenDay = (value: string) => (/^\d{4}-\d{2}-\d{2}/.test(value) ? firstDay(value) : null);

/** A feast's day or week: of its year, the last, the next, or the nearest. */
export function feastValue({ feast, week, year, direction }: Of<"feast">, context: Context): string {
  const date = year === null ? feastNear(feast, direction, context) : feastDay(feast, year);
  return week ? weekOf(date) : iso(date);
}

function feastNear(feast: string, direction: Direction, context: Context): Day {
  const { reference } = context;
  const days = [-1, 0, 1].map((shift) => feastDay(feast, reference.year + shift));
  const before = days.filter((day) => day.number < reference.number).at(-1);
  const after = days.find((day) => day.number > reference.number);
  return (direction === -1 ? before : direction === 1 ? after : null) ?? nearest(context, days) ?? reference;
}
