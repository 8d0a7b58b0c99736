import { DateTime, Info } from "luxon";
import { type Words, wordsIn } from "../../languages/words.ts";
import { divisionName, partName } from "./dayParts.ts";

/**
 * Words for a TIMEX3 value that could be several times, because the day the article was written isn't known: "a Tuesday;
 * which one isn’t known". Null for other values.
 */
export function openWords(value: string, language: string): string | null {
  const words = wordsIn(language).times;
  const named =
    REFERENCES.get(value)?.(words) ?? weekdayWords(value, language) ?? yearlessWords(value, language);
  if (named !== null) return named;
  if (value === "XXXX-WXX-WE") return words.weekend;
  const clock = /^XXXX-XX-XXT(.+)$/.exec(value)?.[1];
  if (clock !== undefined) return words.whichDay(partName(clock, language) ?? clock);
  return /^XXXX/.test(value) ? words.when : null;
}

const REFERENCES: ReadonlyMap<string, (words: Words["times"]) => string> = new Map([
  ["PRESENT_REF", ({ present }) => present],
  ["PAST_REF", ({ past }) => past],
  ["FUTURE_REF", ({ future }) => future],
]);

/** The name of a weekday in the interface's language, from a value for any day of that weekday. */
export function weekdayName(value: string, language: string): string | null {
  const [, weekday, time] = /^XXXX-WXX-([1-7])(?:T(.+))?$/.exec(value) ?? [];
  if (weekday === undefined) return null;
  const name = Info.weekdays("long", { locale: language })[Number(weekday) - 1] ?? "";
  if (time === undefined) return name;
  return wordsIn(language).times.weekdayAt(name, partName(time, language) ?? time);
}

function weekdayWords(value: string, language: string): string | null {
  const name = weekdayName(value, language);
  return name && wordsIn(language).times.weekday(name);
}

/** A day, month, quarter or season without its year. */
function yearlessWords(value: string, language: string): string | null {
  const [, rest] = /^XXXX-((?!WXX|XX).+)$/.exec(value) ?? [];
  if (rest === undefined) return null;
  const [month = "", day] = rest.split("T")[0]?.split("-") ?? [];
  // In a leap year, so that 29 February exists.
  const date = DateTime.fromISO(`2024-${month}-${day ?? "01"}`, {
    zone: "utc",
    numberingSystem: "latn",
  }).setLocale(language);
  const name = date.isValid
    ? date.toLocaleString(day === undefined ? { month: "long" } : { month: "long", day: "numeric" })
    : divisionName(month, language);
  return name && wordsIn(language).times.whichYear(name);
}
