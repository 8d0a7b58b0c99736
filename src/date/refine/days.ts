import { pad } from "../../text/calendar.ts";
import type { Direction } from "../mentions/meaning.ts";
import { type Context, firstDay, type MeaningOf, nearest, surelyNearest, towards } from "./context.ts";
import { type Day, dayIn, iso, plusDays, weekday as weekdayOf, weekOf } from "./day.ts";
import { holidayDay, holidayWithoutDay } from "./holidays.ts";
import { valueWithoutDay } from "./valueWithoutDay.ts";

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
 * A weekday whose words don't show whether it is over or to come is taken for the last one only if that is so many working days
 * ago or fewer: on a Monday, Thursday is two. One that was intended is taken for the next one if that is in so many days.
 */
const NEAR = 2;
const SATURDAY = 6;

function isRecent(from: Day, daysBack: number): boolean {
  const since = Array.from({ length: daysBack }, (_, index) => plusDays(from, -1 - index));
  return since.filter((day) => weekdayOf(day) < SATURDAY).length <= NEAR;
}

/**
 * A weekday alone is the most recent one, which may be the article's own day; the next one if its clause is about the future.
 * If no words show which one, it stays open unless it was a day or two ago: news is mostly about these.
 */
export function weekdayValue(meaning: MeaningOf<"weekday">, context: Context): string {
  const from = meaning.fromFocus ? focusDay(context.focus) : context.reference;
  const days = from && daysTo(meaning, from, context.isStory);
  return from === null || days === null
    ? valueWithoutDay(meaning)
    : `${iso(plusDays(from, days))}${meaning.time}`;
}

/** In how many days a weekday is, negative if it is over; null if nobody knows which one is meant. */
function daysTo(
  { weekday, direction, side }: MeaningOf<"weekday">,
  from: Day,
  isStory: boolean,
): number | null {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = back === 0 ? 0 : 7 - back;
  if (direction === 1) return 7 - back;
  if (direction === -1) return -(back || 7);
  if (direction === 0 || side === 1) return ahead;
  if (side === 0 && ahead <= NEAR) return ahead;
  return isStory || side === -1 || isRecent(from, back) ? -back : null;
}

/** The day of a value; null for a month or a year, because a weekday is not counted from these. */
const focusDay = (value: string | null) =>
  value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? firstDay(value) : null;

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
  const named = direction === -1 ? before : direction === 1 ? after : null;
  const found = named ?? surelyNearest(context, meaning, days);
  return found && !named && isAnyElection(meaning, context, found) ? null : found;
}

/** "He turns out voters on Election Day" may be about any of them, long after the last. */
function isAnyElection(
  { holiday, side, happened }: MeaningOf<"holiday">,
  { reference, isStory }: Context,
  found: Day,
): boolean {
  const isUnsure = holiday === "Election Day" && !happened && (side ?? null) === null && !isStory;
  return isUnsure && reference.number - found.number > RECENT;
}
