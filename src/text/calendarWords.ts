import { Info } from "luxon";

// Asked of Luxon once, as asking takes far longer than using them.
const SHORT_MONTHS = Info.months("short", { locale: "en" }).map((name) => name.toLowerCase());
const SHORT_WEEKDAYS = Info.weekdays("short", { locale: "en" }).map((name) => name.toLowerCase());

/** English names of months and weekdays, with the abbreviations that newspapers use. */
const MONTHS = [...Info.months("long", { locale: "en" }), "Sept", ...Info.months("short", { locale: "en" })];
const WEEKDAYS = [
  ...Info.weekdays("long", { locale: "en" }),
  "Tues",
  "Thurs",
  "Thur",
  ...Info.weekdays("short", { locale: "en" }),
];

/** Patterns for the name of a month and of a weekday, with or without the full stop of an abbreviation. */
export const MONTH = `(?:${MONTHS.join("|")})\\.?`;
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})\\.?`;

const WHOLE_WEEKDAY = new RegExp(`^${WEEKDAY}$`, "i");

/** The number of a month, 1 to 12, from a word that `MONTH` matches; null for any other word. */
export function monthNumber(word: string): number | null {
  const start = word.slice(0, 3).toLowerCase();
  const number = SHORT_MONTHS.indexOf(start);
  return number < 0 ? null : number + 1;
}

/** The number of a weekday, 1 (Monday) to 7, from a word that `WEEKDAY` matches; null for any other word. */
export function weekdayNumber(word: string): number | null {
  if (!WHOLE_WEEKDAY.test(word)) return null;
  const start = word.slice(0, 3).toLowerCase();
  const number = SHORT_WEEKDAYS.indexOf(start);
  return number < 0 ? null : number + 1;
}

/** A pattern for a full date, as a line of its own or a dateline states it: "October 29, 2024", "29/10/2024". */
export const FULL_DATE = [
  `(?:${WEEKDAY},? )?${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `(?:${WEEKDAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of |-| )${MONTH.replace("\\.?", "")}\\.?,?(?: |-)\\d{4}`,
  "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?",
  "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}",
].join("|");
