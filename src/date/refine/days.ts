import { pad } from "../../text/calendar.ts";
import type { Direction } from "../mentions/meaning.ts";
import {
  type Context,
  firstDay,
  type MeaningOf,
  mayHaveMovedOn,
  nearest,
  surelyNearest,
  towards,
} from "./context.ts";
import { type Day, dayIn, iso, plusMonths, weekday as weekdayOf, weekOf } from "./day.ts";
import { holidayDay, holidayWithoutDay } from "./holidays.ts";
import { valueWithoutDay } from "./valueWithoutDay.ts";

/** Nobody names the weekday of a day almost a year away. If the weekday fits only there, it is a mistake in a nearer date. */
const MAX_DAYS_WITH_WEEKDAY = 300;

/** A day: in the year it names, else the nearest to the article's day whose weekday fits. */
export function dayValue(meaning: MeaningOf<"day">, context: Context): string {
  const { year, month, day, time = "", yearShift, fromFocus, endsRange } = meaning;
  const of = (y: number) => dayIn(y, month, day);
  const known = year ?? namedYear({ yearShift, fromFocus }, context) ?? eventYear(meaning, context);
  const start = endsRange ? rangeStart(context) : null;
  if (known === null && start) {
    const same = of(start.year);
    const next = same && same.number < start.number ? of(start.year + 1) : same;
    return next ? `${iso(next)}${time}` : "";
  }
  const date = known === null ? dayNear(meaning, context) : of(known);
  return date ? `${iso(date)}${time}` : `${year ?? "XXXX"}-${pad(month)}-${pad(day)}${time}`;
}

/** The nearest such day whose weekday fits, if one is named; null if it isn't sure. */
function dayNear(meaning: MeaningOf<"day">, context: Context): Day | null {
  const { month, day, weekday, side } = meaning;
  const { reference } = context;
  const around = [-1, 0, 1].map((shift) => dayIn(reference.year + shift, month, day));
  const isNear = ({ number }: Day) => Math.abs(number - reference.number) <= MAX_DAYS_WITH_WEEKDAY;
  const agreeing = around.filter((found) => found && weekdayOf(found) === weekday && isNear(found));
  if (agreeing.length > 0) return nearest(towards(context, side), agreeing);
  const found = surelyNearest(context, meaning, around);
  return found && mayHaveMovedOn(context, found) ? null : found;
}

/** "The 28th ult." is counted from the article's own month; in a story nobody knows from which. */
export function dayOfMonthValue(meaning: MeaningOf<"day-of-month">, { written, isStory }: Context): string {
  const { year, month } = plusMonths(written, meaning.months);
  const found = isStory ? null : dayIn(year, month, meaning.day);
  return found ? iso(found) : valueWithoutDay(meaning);
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
export function namedYear(
  { yearShift, fromFocus }: { yearShift: Direction | undefined; fromFocus: boolean | undefined },
  { reference, focus }: Context,
): number | null {
  if (fromFocus) return (focus === null ? null : firstDay(focus)?.year) ?? null;
  return yearShift === undefined || yearShift === null ? null : reference.year + yearShift;
}

/** The day or month that a range starts with, which is the date mentioned before. */
export function rangeStart({ focus }: Context): Day | null {
  return focus !== null && /^\d{4}-\d{2}(?!\d*T)/.test(focus) ? firstDay(focus) : null;
}

/** The ISO week that contains a day; the week stays open if the day doesn't exist. */
export function weekValue(meaning: MeaningOf<"week">, context: Context): string {
  const { year } = meaning;
  const found = firstDay(dayValue({ ...meaning, kind: "day" }, context));
  return found ? weekOf(found) : `${year ?? "XXXX"}-WXX`;
}

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
