import { DateTime, Info } from "luxon";
import { divisionName, partName } from "./dayParts.ts";

/**
 * Words for a TIMEX3 value that could be several times, because the day the article was written isn't known: "a Tuesday;
 * which one isn’t known". Null for other values.
 */
export function openWords(value: string, language: string): string | null {
  const named = REFERENCES.get(value) ?? weekdayWords(value, language) ?? yearlessWords(value, language);
  if (named !== null) return named;
  if (value === "XXXX-WXX-WE") return "a weekend; which one isn’t known";
  const clock = /^XXXX-XX-XXT(.+)$/.exec(value)?.[1];
  if (clock !== undefined) return `${partName(clock, language)}; which day isn’t known`;
  return /^XXXX/.test(value) ? "when exactly isn’t known" : null;
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["PRESENT_REF", "when the article was written"],
  ["PAST_REF", "before the article was written; when exactly isn’t known"],
  ["FUTURE_REF", "after the article was written; when exactly isn’t known"],
]);

/** The name of a weekday in the archive's language, from a value for any day of that weekday. */
export function weekdayName(value: string, language: string): string | null {
  const [, weekday, time] = /^XXXX-WXX-([1-7])(?:T(.+))?$/.exec(value) ?? [];
  if (weekday === undefined) return null;
  const name = Info.weekdays("long", { locale: language })[Number(weekday) - 1] ?? "";
  return time === undefined ? name : `${name} (${partName(time, language)})`;
}

function weekdayWords(value: string, language: string): string | null {
  const name = weekdayName(value, language);
  return name && `a ${name}; which one isn’t known`;
}

/** A day, month, quarter or season without its year. */
function yearlessWords(value: string, language: string): string | null {
  const [, rest] = /^XXXX-((?!WXX|XX).+)$/.exec(value) ?? [];
  if (rest === undefined) return null;
  const [month = "", day] = rest.split("T")[0]?.split("-") ?? [];
  // In a leap year, so that 29 February exists.
  const date = DateTime.fromISO(`2024-${month}-${day ?? "01"}`, { zone: "utc" }).setLocale(language);
  const name = date.isValid
    ? date.toLocaleString(day === undefined ? { month: "long" } : { month: "long", day: "numeric" })
    : divisionName(month);
  return name && `${name}; which year isn’t known`;
}
