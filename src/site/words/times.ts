import { DateTime } from "luxon";
import type { EntryTime } from "../../entry/schema.ts";
import { wordsIn } from "../../languages/words.ts";
import { memoised } from "../../shared/memoised.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { dateWords, dayWords, joinedDays } from "./dates.ts";
import { divisionName, partOfDay } from "./dayParts.ts";
import { durationWords, repeatedWords } from "./durations.ts";
import { openWords, weekdayName } from "./open.ts";

/**
 * The meaning of a time expression, in words: "October 29, 2024", "the week of October 28, 2024",
 * "the third quarter of 2024", "20 years", "a Tuesday; which one isn’t known". Names of days and
 * months are in the interface's language. Null for a value that we have no words for.
 */
export function timeWords({ type, value, edtf }: Meaning, language: string): string | null {
  return type === "SET" ? setWords(value, language) : valueWords(value, edtf ?? "", language);
}

const valueWords = memoised((value: string, edtf: string, language: string): string | null => {
  const words = durationWords(value, language) ?? openWords(value, language) ?? partedDay(value, language);
  if (words !== null) return words;
  return (
    ofWeek(value, language) ?? division(value, language) ?? era(value, language) ?? known(edtf, language)
  );
});

type Meaning = Pick<EntryTime, "type" | "value" | "edtf">;

function known(edtf: string, language: string): string | null {
  const bounds = edtfBounds(edtf);
  return bounds && dateWords({ edtf, ...bounds }, language);
}

function setWords(value: string, language: string): string | null {
  const weekday = weekdayName(value, language);
  return weekday === null ? repeatedWords(value, language) : wordsIn(language).times.everyWeekday(weekday);
}

/** "the night of October 29, 2024", "October 29, 2024, 10:00 PM". */
function partedDay(value: string, language: string): string | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(.+)$/.exec(value) ?? [];
  return day === undefined || time === undefined ? null : partOfDay(time, dayWords(day, language), language);
}

function ofWeek(value: string, language: string): string | null {
  const [, week, weekend] = /^(\d{4}-W\d{2})(-WE)?$/.exec(value) ?? [];
  const monday = DateTime.fromISO(week ?? "", { zone: "utc" });
  const day = (shift: number) => monday.plus({ days: shift }).toISODate() ?? "";
  if (!monday.isValid) return null;
  const words = wordsIn(language);
  if (weekend === undefined) return words.times.weekOf(dayWords(day(0), language));
  return words.times.weekendOf(joinedDays(day(5), day(6), words.dates.and, language));
}

function division(value: string, language: string): string | null {
  const [, year, letters = ""] = /^(\d{4})-([A-Z][A-Z\d])$/.exec(value) ?? [];
  const name = divisionName(letters, language);
  return year === undefined || name === null ? null : wordsIn(language).times.divisionOf(name, year);
}

/** Centuries and years before Christ, which TIMEX3 and EDTF write differently. */
function era(value: string, language: string): string | null {
  const { century, centuryBefore, yearBefore } = wordsIn(language).times;
  if (/^\d{2}$/.test(value)) return century(Number(value) + 1);
  const before = /^BC(\d{2})$/.exec(value)?.[1];
  if (before !== undefined) return centuryBefore(Number(before) + 1);
  const year = /^BC(\d+)$/.exec(value)?.[1];
  return year === undefined ? null : yearBefore(Number(year));
}
