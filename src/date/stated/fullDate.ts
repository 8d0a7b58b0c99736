import { Info } from "luxon";
import { existingDay, isoDay, weekdayOf } from "../../text/calendar.ts";
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from "../../text/calendarWords.ts";
import { dateInWords } from "../dateInWords.ts";

/** A full date that was read from words or digits. */
export interface FullDate {
  /** EDTF: a day, or `[a,b]` if day and month can't be distinguished. */
  readonly edtf: string;
  /** A contradiction or ambiguity in the words, as a sentence; null if there is none. */
  readonly oddity: string | null;
}

/** Not inside a longer word or number: "Dismay 12, 2024" is not a day in May. */
const FROM = "(?<![\\p{L}\\d])";
const TO = "(?!\\d)";

const MONTH_FIRST = new RegExp(
  `${FROM}(?:(?<weekday>${WEEKDAY}),? )?(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${TO}`,
  "iu",
);
const DAY_FIRST = new RegExp(
  `${FROM}(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of |-| )(?<month>${MONTH}),?[ -](?<year>\\d{4})${TO}`,
  "iu",
);
const YEAR_FIRST = new RegExp(`${FROM}(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})${TO}`, "u");
const NUMBERS = new RegExp(`${FROM}(?<one>\\d{1,2})[/.-](?<two>\\d{1,2})[/.-](?<year>\\d{4})${TO}`, "u");

/**
 * Reads a date such as "Tuesday, October 29, 2024", "29 Oct 2024", "2024-10-29", "29/10/2024"; null
 * if there is none or the day doesn't exist.
 */
export function fullDate(text: string): FullDate | null {
  const worded = (MONTH_FIRST.exec(text) ?? DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text))?.groups;
  if (worded) return dateFrom(worded);
  const numbers = NUMBERS.exec(text)?.groups;
  return numbers ? dayOrMonthFirst(Number(numbers.one), Number(numbers.two), Number(numbers.year)) : null;
}

function dateFrom(groups: Readonly<Record<string, string | undefined>>): FullDate | null {
  const month = monthNumber(groups.month ?? "") ?? Number(groups.month);
  const date = existingDay(Number(groups.year), month, Number(groups.day));
  if (date === null) return null;
  const edtf = isoDay(date);
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null;
  const actual = weekdayOf(date);
  if (weekday === null || weekday === actual) return { edtf, oddity: null };
  const name = Info.weekdays("long", { locale: "en" })[actual - 1];
  return { edtf, oddity: `The text says ${groups.weekday}, but ${dateInWords(edtf)} was a ${name}.` };
}

/** 29/10 is day first, 10/29 month first; 3/4 may be either, so both days are kept. */
function dayOrMonthFirst(one: number, two: number, year: number): FullDate | null {
  const days = [existingDay(year, two, one), existingDay(year, one, two)].flatMap((day) => day ?? []);
  const [first, second] = [...new Set(days.map(isoDay))].sort();
  if (first === undefined) return null;
  if (second === undefined) return { edtf: first, oddity: null };
  return {
    edtf: `[${first},${second}]`,
    oddity: "It is not clear which number is the day and which the month, so both dates are kept.",
  };
}
