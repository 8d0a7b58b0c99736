import type { CitedDate, Part } from "./citedDate.ts";

/** Whether two parts are the same. */
export function isSame(one: Part, other: Part): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/**
 * The day, month or year that certainly contains the date, for formats that can't express more: November for "November 4 or
 * 5". Null for an undated article and for open, approximate or uncertain dates, which such a format would turn into a
 * certainty.
 */
export function surelyWithin({ intervals, approximate, uncertain, isUndated }: CitedDate): Part | null {
  if (approximate || uncertain || isUndated) return null;
  const ends = intervals.flatMap(({ from, to }) => [from, to]);
  return ends.length === 0 ? null : ends.reduce(common);
}

function common(one: Part | null, other: Part | null): Part | null {
  if (one === null || other === null || one.year !== other.year) return null;
  const month = one.month === other.month ? one.month : null;
  const day = month !== null && one.day === other.day ? one.day : null;
  return { year: one.year, month, day };
}

/** `2024-11-04`, `2024-11` or `2024`; with another separator, `2024/11/04`. */
export function numeric({ year, month, day }: Part, separator = "-"): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const parts = [String(year).padStart(4, "0"), month && two(month), day && two(day)];
  return parts.filter(Boolean).join(separator);
}
