import { civilOf, existingDay, pad } from "../../text/calendar.ts";
import type { Of } from "../refine/context.ts";
import { type DaySet, hull, type Span, union } from "./daySet.ts";

/** More years than these say nothing of a date: every third of them fits any weekday. */
const MAX_YEARS = 64;

/**
 * How many years beyond the days in question are looked at: a weekday's date that comes again in
 * one of them is what the other clues rule out, and they have to be seen to.
 */
const BEYOND = 12;

/** The years that a set of days touches, with some on either side; none for an open set. */
function yearsOf(within: DaySet): number[] {
  const span = hull(within);
  if (!span || !Number.isFinite(span[0]) || !Number.isFinite(span[1])) return [];
  const [first, last] = [civilOf(span[0]).year - BEYOND, civilOf(span[1]).year + BEYOND];
  if (last - first > MAX_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A day of the calendar in each of the years in question, as day numbers; 29 February only where it is. */
export function everyYear(within: DaySet, month: number, day: number): number[] {
  return yearsOf(within).flatMap((year) => {
    return existingDay(year, month, day) ?? [];
  });
}

/** A day that names its year, else the same day of all years in question. */
export function possibleDays(within: DaySet, { year, month, day }: Of<"day">): number[] {
  if (year === null) return everyYear(within, month, day);
  const only = existingDay(year, month, day);
  return only === null ? [] : [only];
}

/** The same in EDTF, with `X` for the year where it isn't named. */
export function dayEdtf({ year, month, day }: Of<"day">): string {
  return `${year ?? "XXXX"}-${pad(month)}-${pad(day)}`;
}

/** From so many days before each of some days to so many after. */
export function around(days: readonly number[], before: number, after: number): DaySet {
  return union([days.map((day): Span => [day - before, day + after]).sort((a, b) => a[0] - b[0])]);
}
