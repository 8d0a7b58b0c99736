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
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const date = dateOf(y, m, d);
  // JavaScript turns a date that doesn't exist into another one.
  if (y < 1 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const first = date.getTime() / MS_PER_DAY;
  if (day !== undefined) return { first, last: first };
  return {
    first,
    last: (month === undefined ? dayOf(y + 1, 1, 1) : dayOf(y, m + 1, 1)) - 1,
  };
}

/** @param month from 1; 13 is the next January. */
const dayOf = (year: number, month: number, day: number) => dateOf(year, month, day).getTime() / MS_PER_DAY;

function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  // Not `Date.UTC`, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}
