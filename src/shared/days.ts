/** A range of days, counted from 1970-01-01; both ends are included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const MS_PER_DAY = 86_400_000;

/**
 * The days of a year, a month or a day: `2024`, `2024-10`, `2024-10-29` (ISO 8601).
 * @returns null for anything else, and for dates that don't exist, such as 2023-02-29.
 */
export function daysOf(text: string): Days | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return null;
  const [, year = "", month, day] = parts;
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  const first = dayOf(Number(year), m, d);
  // JavaScript turns a date that doesn't exist into another one.
  if (Number(year) < 1 || isoOf(first) !== `${year}-${month ?? "01"}-${day ?? "01"}`) return null;
  if (day !== undefined) return { first, last: first };
  return {
    first,
    last: (month === undefined ? dayOf(Number(year) + 1, 1, 1) : dayOf(Number(year), m + 1, 1)) - 1,
  };
}

/** @param month from 1; 13 is the next January. */
function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not `Date.UTC`, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

/** A day in ISO 8601. */
function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}
