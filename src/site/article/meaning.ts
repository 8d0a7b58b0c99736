import type { EntryTime } from "../../entry/schema.ts";
import { wordsIn } from "../../languages/words.ts";
import { MONTH, monthNumber } from "../../text/calendarWords.ts";
import { timeWords } from "../words/times.ts";

const MONTH_NAMES = new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, "giu");

/**
 * The meaning of a time expression, with the part of it that the words don't give: "November 7, 2024 (the year from the
 * context)". Null if the words already say it.
 */
export function meaningOf(time: EntryTime, words: string, language: string): string | null {
  const meaning = timeWords(time, language);
  if (meaning === null || meaning.toLowerCase() === words.toLowerCase()) return null;
  if (!time.implied) return meaning;
  const { fromContext, yearFromContext } = wordsIn(language).times;
  return isYearImplied(time.value, words) ? yearFromContext(meaning) : fromContext(meaning);
}

/** Whether the words name the month of the value, so that only the year can come from elsewhere. */
function isYearImplied(value: string, words: string): boolean {
  const [, year = "", month] = /^(\d{4})-(\d{2})(?!\d)/.exec(value) ?? [];
  const named = [...words.matchAll(MONTH_NAMES)].map(([name]) => monthNumber(name));
  return !words.includes(year) && named.includes(Number(month));
}
