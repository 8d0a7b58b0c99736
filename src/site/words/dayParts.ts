import { DateTime } from "luxon";
import { wordsIn } from "../../languages/words.ts";

/** A part of the day or a time of day, by TIMEX3's letters or its hours; null for anything else. */
export function partName(time: string, language: string): string | null {
  const { clock, dayParts, endOfDay } = wordsIn(language).times;
  if (time === "24:00") return endOfDay;
  const named = new Map<string, string>(Object.entries(dayParts)).get(time);
  const hours = clockWords(time, language);
  return named ?? (hours === null ? null : clock(hours));
}

/** The same with its day: "the night of October 29, 2024", "October 29, 2024, 10:00 PM". */
export function partOfDay(time: string, day: string, language: string): string | null {
  const { clockOfDay, partOfDay: of } = wordsIn(language).times;
  const hours = clockWords(time, language);
  if (hours !== null) return clockOfDay(hours, day);
  const part = partName(time, language);
  return part === null ? null : of(part, day);
}

/** The time of a clock in the interface's language; null for a part of the day, and for the midnight that ends it. */
function clockWords(time: string, language: string): string | null {
  if (time === "24:00") return null;
  const clock = DateTime.fromISO(`2024-01-01T${time}`, { zone: "utc", numberingSystem: "latn" }).setLocale(
    language,
  );
  return clock.isValid ? clock.toLocaleString({ hour: "numeric", minute: "2-digit" }) : null;
}

/** A quarter, half or season of a year, by TIMEX3's letters for it. */
export function divisionName(letters: string, language: string): string | null {
  const { divisions } = wordsIn(language).times;
  return new Map<string, string>(Object.entries(divisions)).get(letters) ?? null;
}
