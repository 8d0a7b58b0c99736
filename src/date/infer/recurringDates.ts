import { civilOf, existingDay, pad } from "../../text/calendar.ts";
import type { MeaningOf } from "../refine/context.ts";
import { type DayRange, type DaySet, overallRange, union } from "./daySet.ts";

/** If more years than this are possible, the weekday can't tell them apart: several of them always fit. */
const MAX_YEARS = 64;

/**
 * How many years before and after the possible days are looked at as well. The same weekday and day
 * may fit one of them too; then the clues that exclude those years are decisive, and must count.
 */
const MARGIN_YEARS = 12;

/** The years of a set of days, with a margin on either side; empty for an open set. */
function yearsOf(within: DaySet): number[] {
  const span = overallRange(within);
  if (!span || !Number.isFinite(span[0]) || !Number.isFinite(span[1])) return [];
  const [first, last] = [civilOf(span[0]).year - MARGIN_YEARS, civilOf(span[1]).year + MARGIN_YEARS];
  if (last - first > MAX_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A month and day in each possible year, as day numbers; 29 February only in leap years. */
export function everyYear(within: DaySet, month: number, day: number): number[] {
  return yearsOf(within).flatMap((year) => existingDay(year, month, day) ?? []);
}

/** The day itself if its year is named, else the same day in each possible year. */
export function possibleDays(within: DaySet, { year, month, day }: MeaningOf<"day">): number[] {
  if (year === null) return everyYear(within, month, day);
  const only = existingDay(year, month, day);
  return only === null ? [] : [only];
}

/** The day in EDTF, with `XXXX` for a year that isn't named. */
export function dayEdtf({ year, month, day }: MeaningOf<"day">): string {
  return `${year ?? "XXXX"}-${pad(month)}-${pad(day)}`;
}

/** For each day the range from `before` days earlier to `after` days later. */
export function windowsAround(days: readonly number[], before: number, after: number): DaySet {
  return union([days.map((day): DayRange => [day - before, day + after]).sort((a, b) => a[0] - b[0])]);
}
