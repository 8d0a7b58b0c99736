import { DateTime } from "luxon";
import type { EntryTime } from "../../entry/schema.ts";
import { memoised } from "../../shared/memoised.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { dateWords, dayWords, joinedDays } from "./dates.ts";
import { divisionName, partName } from "./dayParts.ts";
import { durationWords, repeatedWords } from "./durations.ts";
import { openWords, weekdayName } from "./open.ts";

/**
 * The meaning of a time expression, in words: "October 29, 2024", "the week of October 28, 2024",
 * "the third quarter of 2024", "20 years", "a Tuesday; which one isn’t known". Names of days and
 * months are in the archive's language. Null for a value that we have no words for.
 */
export function timeWords({ type, value, edtf }: Meaning, language: string): string | null {
  return type === "SET" ? setWords(value, language) : valueWords(value, edtf ?? "", language);
}

const valueWords = memoised((value: string, edtf: string, language: string): string | null => {
  const words = durationWords(value) ?? openWords(value, language) ?? partedDay(value, language);
  if (words !== null) return words;
  return ofWeek(value, language) ?? division(value) ?? era(value) ?? known(edtf, language);
});

type Meaning = Pick<EntryTime, "type" | "value" | "edtf">;

function known(edtf: string, language: string): string | null {
  const bounds = edtfBounds(edtf);
  return bounds && dateWords({ edtf, ...bounds }, language);
}

function setWords(value: string, language: string): string | null {
  const weekday = weekdayName(value, language);
  return weekday === null ? repeatedWords(value) : `every ${weekday}`;
}

/** "the night of October 29, 2024", "October 29, 2024, 10:00 PM". */
function partedDay(value: string, language: string): string | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(.+)$/.exec(value) ?? [];
  const part = time === undefined ? null : partName(time, language);
  if (day === undefined || part === null) return null;
  const words = dayWords(day, language);
  return part.startsWith("the ") ? `${part} of ${words}` : `${words}, ${part}`;
}

function ofWeek(value: string, language: string): string | null {
  const [, week, weekend] = /^(\d{4}-W\d{2})(-WE)?$/.exec(value) ?? [];
  const monday = DateTime.fromISO(week ?? "", { zone: "utc" });
  const day = (shift: number) => monday.plus({ days: shift }).toISODate() ?? "";
  if (!monday.isValid) return null;
  if (weekend === undefined) return `the week of ${dayWords(day(0), language)}`;
  return `the weekend of ${joinedDays(day(5), day(6), "and", language)}`;
}

function division(value: string): string | null {
  const [, year, letters = ""] = /^(\d{4})-([A-Z][A-Z\d])$/.exec(value) ?? [];
  const name = divisionName(letters);
  if (year === undefined || name === null) return null;
  return name.startsWith("the ") ? `${name} of ${year}` : `${name} ${year}`;
}

/** Centuries and years before Christ, which TIMEX3 and EDTF write differently. */
function era(value: string): string | null {
  if (/^\d{2}$/.test(value)) return `the ${ordinal(Number(value) + 1)} century`;
  const century = /^BC(\d{2})$/.exec(value)?.[1];
  if (century !== undefined) return `the ${ordinal(Number(century) + 1)} century BC`;
  const year = /^BC(\d+)$/.exec(value)?.[1];
  return year === undefined ? null : `${Number(year)} BC`;
}

function ordinal(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  return `${number}${isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}
