import { DateTime } from "luxon";
import { type Context, firstDay, nearest, type Of, pad, weekOf } from "./context.ts";
import { dayValue } from "./days.ts";

/** The month that each season begins in, of the northern year. */
const STARTS: Readonly<Record<Of<"season">["season"], number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "last spring" is over, "next spring" is to come; bare, the nearest. */
export function seasonValue({ season, year, direction }: Of<"season">, context: Context): string {
  const { reference } = context;
  const starts = STARTS[season];
  const of = (found: number) => `${found}-${season}`;
  if (year !== null) return of(year);
  if (direction === -1) return of(reference.year - (starts + 2 >= reference.month ? 1 : 0));
  if (direction === 1) return of(reference.year + (starts <= reference.month ? 1 : 0));
  if (direction === 0) return of(reference.year);
  const middle = [-1, 0, 1].map((shift) =>
    DateTime.utc(reference.year + shift, starts, 15).plus({ months: 1 }),
  );
  return of(nearest(context, middle).minus({ months: 1 }).year);
}

/** Which quarter: its number of the nearest year; without a number the one spoken of, or the last. */
export function quarterValue(
  { quarter, year, yearShift, direction, owned }: Of<"quarter">,
  context: Context,
): string {
  const { reference, last } = context;
  if (quarter !== null) {
    if (year !== null) return `${year}-Q${quarter}`;
    const at = [-1, 0, 1].map((shift) => DateTime.utc(reference.year + shift, quarter * 3 - 1, 15));
    // "next year's first quarter" counts from the article's year, "the year-ago quarter" from the nearest.
    const base = owned ? reference : nearest(context, at);
    return `${base.year + (yearShift ?? 0)}-Q${quarter}`;
  }
  const spoken = /^(\d{4})-Q(\d)$/.exec(last ?? "");
  const before = reference.minus({ months: 3 });
  const past = direction === -1 || direction === null;
  const own = past ? `${before.year}-Q${before.quarter}` : `${reference.year}-Q${reference.quarter}`;
  // A quarter to come that was spoken of is an outlook: what is reported on is the last one.
  const isOver = spoken !== null && spoken[0] <= `${reference.year}-Q${reference.quarter}`;
  const base = isOver && direction === null ? spoken[0] : own;
  return `${Number(base.slice(0, 4)) + (yearShift ?? 0)}${base.slice(4)}`;
}

const HALF_A_QUARTER = { days: 45 };

/** Of the calendar the quarter that had most of its days. */
export function endedQuarterValue({ year, month, day }: Of<"ended-quarter">, context: Context): string {
  const end = firstDay(dayValue({ kind: "day", year, month, day, side: -1 }, context));
  const middle = end?.minus(HALF_A_QUARTER);
  return middle ? `${middle.year}-Q${middle.quarter}` : openEndedQuarter({ year, month, day });
}

/** The same by the words alone. */
export function openEndedQuarter({ year, month, day }: Omit<Of<"ended-quarter">, "kind">): string {
  // Any year will do to tell the quarter.
  const middle = DateTime.utc(year ?? 2001, month, day).minus(HALF_A_QUARTER);
  return `${year === null ? "XXXX" : middle.year}-Q${middle.isValid ? middle.quarter : "X"}`;
}

/** A half is of the year it names, else of the article's. */
export function halfValue({ half, year, yearShift }: Of<"half">, { reference }: Context): string {
  return `${year ?? reference.year + (yearShift ?? 0)}-H${half}`;
}

/** Until Wednesday "the weekend" is the last one, from Thursday on the next. */
export function weekendValue({ direction }: Of<"weekend">, { reference }: Context): string {
  const weeks = direction ?? (reference.weekday < 4 ? -1 : 0);
  return `${weekOf(reference.plus({ weeks }))}-WE`;
}

/** Years of two digits are of the past, or of the next few years. */
const YEARS_AHEAD = 10;

/** "'98" is the last such year, or one to come soon. */
export function shortYearValue({ year }: Of<"short-year">, { written }: Context): string {
  const latest = written.year + YEARS_AHEAD;
  return pad(latest - ((((latest - Number(year)) % 100) + 100) % 100), 4);
}

/** A decade has its name when it is half over: in 2021 "the twenties" are those of the century before. */
const NAMED_AFTER = 5;

/** "the '60s" are the last such decade. */
export function decadeValue({ digit }: Of<"decade">, { written }: Context): string {
  const latest = Math.floor((written.year - NAMED_AFTER) / 10);
  return pad(latest - ((((latest - Number(digit)) % 10) + 10) % 10), 3);
}
