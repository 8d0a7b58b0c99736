/**
 * The day number of a date: days since 1970-01-01 in the proleptic Gregorian calendar. Plain arithmetic,
 * because dating an article needs thousands of them, and with Luxon they took most of its time. The
 * algorithm is Howard Hinnant's ("chrono-compatible low-level date algorithms",
 * https://howardhinnant.github.io/date_algorithms.html): years begin in March, so that a leap day is the
 * last day of its year.
 */
export function dayOf(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const yearOfEra = from - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The same of a date in ISO 8601. @param iso `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** The date of a day number. */
export function civilOf(number: number): { year: number; month: number; day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * dayOfYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * part + 2) / 5) + 1,
  };
}

/** A day number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** A number with leading zeros, `length` digits or more. */
export const pad = (number: number, length = 2) => String(number).padStart(length, "0");

/** The ISO weekday of a day number, 1 (Monday) to 7 (Sunday); 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day number of a date; null for a date that doesn't exist, such as 30 February. */
export function existingDay(year: number, month: number, day: number): number | null {
  const number = dayOf(year, month, day);
  const found = civilOf(number);
  return month >= 1 && month <= 12 && found.month === month && found.day === day ? number : null;
}
