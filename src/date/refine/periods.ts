import { pad } from "../../text/calendar.ts";
import { type Context, nearest, type Of } from "./context.ts";
import { dayIn, plusDays, weekday, weekOf } from "./day.ts";

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
  // Winter's middle is in the next year.
  const [later, middle] = starts === 12 ? [1, 1] : [0, starts + 1];
  const middles = [-1, 0, 1].map((shift) => dayIn(reference.year + shift + later, middle, 15));
  return of((nearest(context, middles)?.year ?? reference.year + later) - later);
}

/** A half is of the year it names, else of the article's. */
export function halfValue({ half, year, yearShift }: Of<"half">, { reference }: Context): string {
  return `${year ?? reference.year + (yearShift ?? 0)}-H${half}`;
}

/** Until Wednesday "the weekend" is the last one, from Thursday on the next. */
export function weekendValue({ direction }: Of<"weekend">, { reference }: Context): string {
  const weeks = direction ?? (weekday(reference) < 4 ? -1 : 0);
  return `${weekOf(plusDays(reference, 7 * weeks))}-WE`;
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
