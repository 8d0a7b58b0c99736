import type { Meaning } from "../mentions/meaning.ts";
import type { TimeMatch } from "../mentions/pattern.ts";

/** A narrative names at least so many years, and so many for each weekday or word such as "yesterday". */
const MIN_YEARS = 6;
const YEARS_PER_DEICTIC = 4;

/**
 * Whether a text is a narrative of the past, as in histories and encyclopedias: then "in May" and
 * "a week later" are counted from the date mentioned before. News names few years, but weekdays and
 * "yesterday".
 */
export function isNarrative(found: readonly TimeMatch[]): boolean {
  const years = found.filter(({ meaning }) => namesYear(meaning)).length;
  const deictic = found.filter(({ meaning: { kind } }) => kind === "weekday" || kind === "shift").length;
  return years >= MIN_YEARS && years >= deictic * YEARS_PER_DEICTIC;
}

/** Whether an expression names a year by itself. */
function namesYear(meaning: Meaning): boolean {
  if (meaning.kind === "fixed") return /^(?:\d{4}$|BC\d{4})/.test(meaning.value);
  return "year" in meaning && typeof meaning.year === "number";
}
