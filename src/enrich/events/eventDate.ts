import type { ArticleDate, TimeExpression } from "../../records/date.ts";
import { dayNumber, weekdayOf } from "../../text/calendar.ts";
import { weekdayNumber } from "../../text/calendarWords.ts";
import { edtfBounds } from "../../text/edtf.ts";

/** The days between which an article was written. */
export type Written = Pick<ArticleDate, "earliest" | "latest">;

/** A day, a month or a year. */
const PRECISE = /^\d{4}(?:-\d{2}){0,2}$/;
/** A month, or a day of a month, of an unknown year. */
const YEARLESS = /^XXXX(-\d{2}(?:-\d{2})?)$/;
/** The rules of times that may leave out the year, which is then worked out. */
const MAY_LACK_YEAR = new Set(["times/month", "times/month-day", "times/day-month"]);
const NAMES_YEAR = /\d{4}|\b(?:last|this|past|current)\b/i;

/** Whether the words for a time give its month, or its day, without a year. */
export const lacksYear = ({ text, rule }: Pick<TimeExpression, "text" | "rule">): boolean =>
  MAY_LACK_YEAR.has(rule) && !NAMES_YEAR.test(text);

/**
 * When something happened that is told with a time, in EDTF: a day, a month or a year that had begun when the article was
 * written. A day that isn't the weekday named beside it is uncertain, `?`. Null for other times.
 * @param years the years that the text gives near the time, for a time without one.
 */
export function pastDate(time: TimeExpression, written: Written, years: readonly string[]): string | null {
  const date = resolvedDate(time, written, years);
  return date?.length === 10 && !fitsWeekday(time.text, date) ? `${date}?` : date;
}

/** Whether a day is the weekday that the words for it name: "Monday, November 5" is a mistake in 2024. */
function fitsWeekday(words: string, day: string): boolean {
  const named = WEEKDAY.exec(words)?.[0];
  return named === undefined || weekdayNumber(named) === weekdayOf(dayNumber(day));
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

function resolvedDate(time: TimeExpression, written: Written, years: readonly string[]): string | null {
  const { edtf } = time;
  if (edtf !== null && !PRECISE.test(edtf)) return null;
  if (lacksYear(time)) return dateWithoutYear(time, written, years);
  const { latest } = written;
  const hasCome = edtf !== null && (latest === null || edtf <= latest.slice(0, edtf.length));
  return hasCome && isWithinReach(time.rule, edtf, written) ? edtf : null;
}

/** The rules of times that are counted from the article's own day. */
const COUNTED = new Set([
  "times/weekday",
  "times/relative-day",
  "times/part-of-today",
  "times/relative-period",
  "times/ago",
]);

/** So many days before the last day of the article a day, a month and a year may begin that are counted from its own: "Monday", "last month", "last year". */
const REACH: ReadonlyMap<number, number> = new Map([
  [10, 10],
  [7, 62],
  [4, 731],
]);

/** A history counts "this year" from the date mentioned before; then nobody knows that the words are meant so. */
function isWithinReach(rule: string, edtf: string, { latest }: Written): boolean {
  if (!COUNTED.has(rule)) return true;
  const begins = edtfBounds(edtf)?.earliest ?? null;
  if (latest === null || begins === null) return false;
  return dayNumber(latest) - dayNumber(begins) <= (REACH.get(edtf.length) ?? 0);
}

/**
 * Of a time without a year, it is the last one up to the article's date; the year of a month is then marked as uncertain, `?`,
 * and so is that of a day that the resolved time places elsewhere. Null where the text is about another year.
 */
function dateWithoutYear(
  { edtf, value }: TimeExpression,
  written: Written,
  years: readonly string[],
): string | null {
  const monthDay = edtf?.slice(4) ?? YEARLESS.exec(value)?.[1];
  const last = edtf !== null && isOwnDay(edtf, written) ? edtf : lastBefore(monthDay, written);
  if (last === null || years.some((year) => year !== last.slice(0, 4))) return null;
  if (edtf === last) return last.length === 7 ? `${last}?` : last;
  return edtf === null || isAhead(edtf, written) ? `${last}?` : null;
}

/** Whether a day is one of those that the article can be from. */
const isOwnDay = (edtf: string, { earliest, latest }: Written): boolean =>
  edtf.length === 10 && earliest !== null && latest !== null && earliest <= edtf && edtf <= latest;

const isAhead = (edtf: string, { latest }: Written): boolean => latest !== null && edtf > latest;

/** The last such month or day up to the article's date, if it is the same from all of its possible days. @param monthDay `-MM` or `-MM-DD` */
function lastBefore(monthDay: string | undefined, { earliest, latest }: Written): string | null {
  if (monthDay === undefined || earliest === null || latest === null) return null;
  const [first, last] = [earliest, latest].map((day) => {
    const year = Number(day.slice(0, 4)) - (monthDay <= day.slice(4, 4 + monthDay.length) ? 0 : 1);
    return `${String(year).padStart(4, "0")}${monthDay}`;
  });
  return first === last && first !== undefined && edtfBounds(first) !== null ? first : null;
}

/** When something was due that an article says would happen, in EDTF; null for a time that had come. */
export function dueDate({ edtf }: TimeExpression, { earliest, latest }: Written): string | null {
  if (edtf === null || earliest === null || latest === null) return null;
  const due = edtfBounds(edtf);
  return due?.earliest != null && due.latest !== null && due.earliest > latest ? edtf : null;
}
