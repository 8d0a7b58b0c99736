import { type Context, firstDay, nearest, type Of } from "./context.ts";
import { dayIn, plusDays, plusMonths, quarterOf } from "./day.ts";
import { dayValue } from "./days.ts";

/** Which quarter: its number of the nearest year; without a number the one spoken of, or the last. */
export function quarterValue(
  { quarter, year, yearShift, direction, owned }: Of<"quarter">,
  context: Context,
): string {
  const { reference, last } = context;
  if (quarter !== null) {
    if (year !== null) return `${year}-Q${quarter}`;
    const at = [-1, 0, 1].map((shift) => dayIn(reference.year + shift, quarter * 3 - 1, 15));
    // "next year's first quarter" counts from the article's year, "the year-ago quarter" from the nearest.
    const base = (owned ? null : nearest(context, at)) ?? reference;
    return `${base.year + (yearShift ?? 0)}-Q${quarter}`;
  }
  const spoken = /^(\d{4})-Q(\d)$/.exec(last ?? "");
  const before = plusMonths(reference, -3);
  const past = direction === -1 || direction === null;
  const own = past ? `${before.year}-Q${quarterOf(before)}` : `${reference.year}-Q${quarterOf(reference)}`;
  // A quarter to come that was spoken of is an outlook: what is reported on is the last one.
  const isOver = spoken !== null && spoken[0] <= `${reference.year}-Q${quarterOf(reference)}`;
  const base = isOver && direction === null ? spoken[0] : own;
  return `${Number(base.slice(0, 4)) + (yearShift ?? 0)}${base.slice(4)}`;
}

/** Days. */
const HALF_A_QUARTER = 45;

/** Of the calendar the quarter that had most of its days. */
export function endedQuarterValue({ year, month, day }: Of<"ended-quarter">, context: Context): string {
  const end = firstDay(dayValue({ kind: "day", year, month, day, side: -1 }, context));
  const middle = end && plusDays(end, -HALF_A_QUARTER);
  return middle ? `${middle.year}-Q${quarterOf(middle)}` : openEndedQuarter({ year, month, day });
}

/** The same by the words alone. */
export function openEndedQuarter({ year, month, day }: Omit<Of<"ended-quarter">, "kind">): string {
  // Any year will do to tell the quarter.
  const end = dayIn(year ?? 2001, month, day);
  if (end === null) return `${year ?? "XXXX"}-QX`;
  const middle = plusDays(end, -HALF_A_QUARTER);
  return `${year === null ? "XXXX" : middle.year}-Q${quarterOf(middle)}`;
}
