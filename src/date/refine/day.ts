import { civilOf, dayOf, existingDay, isoDay, pad, weekdayOf } from "../../text/calendar.ts";

/**
 * A day of the calendar. Not from a date library, because values are computed for every expression,
 * often twice (from the first and the last possible day), and a library took half of the time of
 * dating.
 */
export interface Day {
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

export function dayAt(number: number): Day {
  const { year, month } = civilOf(number);
  return { number, year, month };
}

/** Null if the day doesn't exist. */
export function dayIn(year: number, month: number, day: number): Day | null {
  const number = existingDay(year, month, day);
  return number === null ? null : { number, year, month };
}

/** The last day of a month. */
export function lastDayOfMonth({ year, month }: Pick<Day, "year" | "month">): Day {
  return dayAt((month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1);
}

/** Fractions of a day are rounded down. */
export const plusDays = ({ number }: Day, days: number) => dayAt(Math.floor(number + days));

/** The length of a month for fractions of months. */
const DAYS_PER_MONTH = 30;

/** The same day of the month a number of months later, or the last day of a shorter month. */
export function plusMonths({ number, year, month }: Day, months: number): Day {
  const whole = Math.trunc(months);
  const index = year * 12 + month - 1 + whole;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  const moved = dayIn(to.year, to.month, civilOf(number).day) ?? lastDayOfMonth(to);
  return whole === months ? moved : plusDays(moved, (months - whole) * DAYS_PER_MONTH);
}

export const iso = ({ number }: Day) => isoDay(number);
export const quarterOf = ({ month }: Day) => Math.ceil(month / 3);
/** ISO weekday, 1 (Monday) to 7. */
export const weekday = ({ number }: Day) => weekdayOf(number);

/** The ISO week of a day: `2024-W45`. It belongs to the year of its Thursday. */
export function weekOf({ number }: Day): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilOf(thursday);
  return `${year}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
}

/** The Monday of an ISO week; null if the year has no such week. */
export function mondayOf(weekYear: number, week: number): Day | null {
  const fourth = dayOf(weekYear, 1, 4);
  const monday = dayAt(fourth - weekdayOf(fourth) + 1 + 7 * (week - 1));
  return weekOf(monday) === `${weekYear}-W${pad(week)}` ? monday : null;
}
