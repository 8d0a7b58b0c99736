import { MONTH, WEEKDAY } from "../../text/calendarWords.ts";
import { TENS, UNITS, wordValue } from "../../text/numberWords.ts";

/** Units of time as TIMEX3 writes them; `T` is put before seconds, minutes and hours. */
export type Unit = "S" | "TM" | "TH" | "D" | "W" | "M" | "Q" | "Y" | "E" | "C";

/** Words for units. Weekends, seasons and nights are not counted. */
const UNIT_OF: Readonly<Record<string, Unit>> = {
  second: "S",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "E",
  century: "C",
  centurie: "C",
};

/** Parts of patterns. All need the flag `i`, and begin and end with a word. */
export const UNIT =
  "(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)";
const TEN = `(?:${TENS.join("|")})`;
const ONE = `(?:${UNITS.slice(1).join("|")})`;
/** A cardinal in words or digits: "18", "two", "twenty-five", "2 1/2", "1.5". */
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d+)?(?: \\d/\\d)?|${TEN}(?:[- ]${ONE})?|${ONE}|a hundred|hundred|dozen|a dozen)`;
/** Words for an unknown number: "several years", "a few days". */
export const VAGUE = "(?:several|a few|few|many|some|a couple of|couple of|a number of|numerous)";
export const YEAR = "(?:1[0-9]\\d{2}|20\\d{2})";
export const SEASON = "(?:spring|summer|autumn|fall|winter)";
export const PART_OF_DAY =
  "(?:morning|afternoon|evening|night|noon|midnight|midday|mid-?morning|mid-?afternoon)";
export { MONTH, WEEKDAY };

/** The value of a match of `NUMBER`: 2.5 for "2 1/2", 25 for "twenty-five"; null for other words. */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase().replace(/,/g, "");
  const mixed = /^(\d+) (\d)\/(\d)$/.exec(text);
  if (mixed) return Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]);
  return /^[\d.]+$/.test(text) ? Number(text) : wordValue(text);
}

/** The unit that a word of `UNIT` names, such as `Y` for "years". */
export function unitOf(word: string): Unit {
  return UNIT_OF[word.toLowerCase().replace(/s$/, "")] ?? "D";
}

/** How many units one word counts for: a fortnight is two weeks. */
export const unitsIn = (word: string) => (/^fortnight/i.test(word) ? 2 : 1);

/** TIMEX3's two letters for a season. */
export function seasonOf(word: string): "SP" | "SU" | "FA" | "WI" {
  const start = word.slice(0, 2).toLowerCase();
  return start === "sp" ? "SP" : start === "su" ? "SU" : start === "wi" ? "WI" : "FA";
}

/** TIMEX3's letters for a part of the day, or the hour for noon and midnight. */
export function partOfDayValue(word: string): string {
  const text = word.toLowerCase();
  if (text === "noon" || text === "midday") return "T12:00";
  if (text === "midnight") return "T24:00";
  if (text.endsWith("morning")) return "TMO";
  if (text.endsWith("afternoon")) return "TAF";
  return text.startsWith("evening") ? "TEV" : "TNI";
}
