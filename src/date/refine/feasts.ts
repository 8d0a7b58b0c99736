import { DateTime } from "luxon";

/** Feasts that fall on one day each year, as month and day. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  "Christmas Eve": [12, 24],
  Christmas: [12, 25],
  "Christmas Day": [12, 25],
  "New Year's Day": [1, 1],
  "New Year's Eve": [12, 31],
  Halloween: [10, 31],
  "Independence Day": [7, 4],
  "Valentine's Day": [2, 14],
  "Veterans Day": [11, 11],
};

/** Feasts of the United States on the nth weekday of a month (5 U.S.C. 6103): month, weekday, n; -1 the last. */
const FLOATING: Readonly<Record<string, readonly [number, number, number]>> = {
  Thanksgiving: [11, 4, 4],
  "Thanksgiving Day": [11, 4, 4],
  "Labor Day": [9, 1, 1],
  "Memorial Day": [5, 1, -1],
};

/** The day of a feast in a year. */
export function feastDay(feast: string, year: number): DateTime {
  const fixed = FIXED[feast];
  if (fixed) return DateTime.utc(year, ...fixed);
  const [month, weekday, nth] = FLOATING[feast] ?? [1, 1, 1];
  if (nth < 0) {
    const last = DateTime.utc(year, month, 1).endOf("month").startOf("day");
    return last.minus({ days: (last.weekday - weekday + 7) % 7 });
  }
  const first = DateTime.utc(year, month, 1);
  return first.plus({ days: ((weekday - first.weekday + 7) % 7) + 7 * (nth - 1) });
}
