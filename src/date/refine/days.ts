import { pad } from "../../text/calendar.ts";
import type { Direction } from "../mentions/meaning.ts";
import { type Context, firstDay, type MeaningOf, nearest, surelyNearest, towards } from "./context.ts";
import { type Day, dayIn, iso, plusDays, weekday as weekdayOf, weekOf } from "./day.ts";
import { holidayDay, holidayWithoutDay } from "./holidays.ts";

/** Nobody names the weekday of a day almost a year away. If the weekday fits only there, it is a mistake in a nearer date. */
const MAX_DAYS_WITH_WEEKDAY = 300;

/** A day: in the year it names, else the nearest to the article's day whose weekday fits. */
export function dayValue(meaning: MeaningOf<"day">, context: Context): string {
  const { year, month, day, time = "", weekday, yearShift, side, fromFocus, endsRange } = meaning;
  const { reference } = context;
  const of = (y: number) => dayIn(y, month, day);
  const known = year ?? namedYear({ yearShift, fromFocus }, context) ?? eventYear(meaning, context);
  const start = endsRange ? rangeStart(context) : null;
  if (known === null && start) {
    const same = of(start.year);
    const next = same && same.number < start.number ? of(start.year + 1) : same;
    return next ? `${iso(next)}${time}` : "";
  }
  const around = [-1, 0, 1].map((shift) => of(reference.year + shift));
  const isNear = ({ number }: Day) => Math.abs(number - reference.number) <= MAX_DAYS_WITH_WEEKDAY;
  const agreeing = around.filter((found) => found && weekdayOf(found) === weekday && isNear(found));
  const date =
    known !== null
      ? of(known)
      : agreeing.length > 0
        ? nearest(towards(context, side), agreeing)
        : surelyNearest(context, meaning, around);
  return date ? `${iso(date)}${time}` : `${year ?? "XXXX"}-${pad(month)}-${pad(day)}${time}`;
}

/** So many days after it, "Sept. 11" alone may be the last one, even in a text that tells of the attacks. */
const RECENT = 60;

/** The year of the event that a day names; null if it names none, or if the day may be a recent one. */
function eventYear({ named, month, day, weekday }: MeaningOf<"day">, { written }: Context): number | null {
  const event = named ? dayIn(named.year, month, day) : null;
  if (!named || event === null || event.number > written.number || typeof weekday === "number") return null;
  const last = [0, -1]
    .map((shift) => dayIn(written.year + shift, month, day))
    .find((one) => one && one.number <= written.number);
  const isRecent = !last || written.number - last.number <= RECENT;
  return named.isName || !isRecent ? named.year : null;
}

/** The year meant by "June last year" or "June of that year"; null if there are no such words. */
function namedYear(
  { yearShift, fromFocus }: { yearShift: Direction | undefined; fromFocus: boolean | undefined },
  { reference, focus }: Context,
): number | null {
  if (fromFocus) return (focus === null ? null : firstDay(focus)?.year) ?? null;
  return yearShift === undefined || yearShift === null ? null : reference.year + yearShift;
}

/** The day or month that a range starts with, which is the date mentioned before. */
function rangeStart({ focus }: Context): Day | null {
  return focus !== null && /^\d{4}-\d{2}(?!\d*T)/.test(focus) ? firstDay(focus) : null;
}

/** The ISO week that contains a day; the week stays open if the day doesn't exist. */
export function weekValue(meaning: MeaningOf<"week">, context: Context): string {
  const { year } = meaning;
  const found = firstDay(dayValue({ ...meaning, kind: "day" }, context));
  return found ? weekOf(found) : `${year ?? "XXXX"}-WXX`;
}

/** "last June" is before the article's month, "next June" after it, "this June" in its year; "June" alone is the nearest. */
export function monthValue(meaning: MeaningOf<"month">, context: Context): string {
  const { year, month, direction, yearShift, fromFocus, endsRange } = meaning;
  const { reference } = context;
  const of = (y: number) => `${y}-${pad(month)}`;
  const known = year ?? namedYear({ yearShift, fromFocus }, context);
  if (known !== null) return of(known);
  const start = endsRange ? rangeStart(context) : null;
  if (start) return of(start.year + (month < start.month ? 1 : 0));
  if (direction === -1) return of(reference.year - (month >= reference.month ? 1 : 0));
  if (direction === 1) return of(reference.year + (month <= reference.month ? 1 : 0));
  if (direction === 0) return of(reference.year);
  const middle = (year: number, month: number) => dayIn(year, month, 15);
  const years = [-1, 0, 1].map((shift) => middle(reference.year + shift, month));
  const own = middle(reference.year, reference.month) ?? reference;
  const found = surelyNearest({ ...context, reference: own }, meaning, years);
  return found ? of(found.year) : `XXXX-${pad(month)}`;
}

/**
 * A weekday alone is the most recent one, which may be the article's own day; the next one if its
 * clause is about the future.
 */
export function weekdayValue(
  { weekday, direction, time, side, fromFocus }: MeaningOf<"weekday">,
  { reference, focus }: Context,
): string {
  const from = (fromFocus && focus !== null ? focusDay(focus) : null) ?? reference;
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const shift = direction ?? (side === 1 ? 0 : null);
  const date =
    shift === 1
      ? plusDays(from, 7 - back)
      : shift === 0
        ? plusDays(from, back === 0 ? 0 : 7 - back)
        : plusDays(from, shift === -1 && back === 0 ? -7 : -back);
  return `${iso(date)}${time}`;
}

/** The day of a value; null for a month or a year, because a weekday is not counted from these. */
const focusDay = (value: string) => (/^\d{4}-\d{2}-\d{2}/.test(value) ? firstDay(value) : null);

/** A holiday's day or week: in the year it names, else the last, the next or the nearest. */
export function holidayValue(meaning: MeaningOf<"holiday">, context: Context): string {
  const { holiday, week, year } = meaning;
  const date = year === null ? holidayNear(meaning, context) : holidayDay(holiday, year);
  if (date === null) return holidayWithoutDay(meaning);
  return week ? weekOf(date) : iso(date);
}

/** Null if it isn't sure which one is meant. */
function holidayNear(meaning: MeaningOf<"holiday">, context: Context): Day | null {
  const { holiday, direction } = meaning;
  const { reference } = context;
  const days = [-1, 0, 1].map((shift) => holidayDay(holiday, reference.year + shift));
  const before = days.filter((day) => day.number < reference.number).at(-1);
  const after = days.find((day) => day.number > reference.number);
  return (
    (direction === -1 ? before : direction === 1 ? after : null) ?? surelyNearest(context, meaning, days)
  );
}
