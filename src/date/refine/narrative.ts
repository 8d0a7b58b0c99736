import type { Meaning } from "../mentions/meaning.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import type { PlacedTime } from "../mentions/places.ts";

/** A narrative names at least so many years, and so many for each weekday or word such as "yesterday". */
const MIN_YEARS = 6;
const YEARS_PER_DEICTIC = 4;

/**
 * Whether a text is a narrative of the past, as in histories and encyclopedias: then "in May" and
 * "a week later" are counted from the date mentioned before. News also looks back at years, but tells what people
 * say, and of now.
 */
export function isNarrative(found: readonly PlacedTime[]): boolean {
  const nows = found.filter(
    ({ meaning }) => meaning.kind === "fixed" && meaning.value === "PRESENT_REF",
  ).length;
  return namesManyYears(found, nows) && found[0]?.inNews === false;
}

/**
 * Whether a text names many years, and few weekdays and words such as "yesterday" for them.
 * @param nows how many other words point at the article's own day.
 */
export function namesManyYears(found: readonly TimeMatch[], nows = 0): boolean {
  const years = found.filter(({ meaning }) => namesYear(meaning)).length;
  const deictic = found.filter(({ meaning: { kind } }) => kind === "weekday" || kind === "shift").length;
  return years >= MIN_YEARS && years >= (deictic + nows) * YEARS_PER_DEICTIC;
}

/** Whether an expression names a year by itself. */
function namesYear(meaning: Meaning): boolean {
  if (meaning.kind === "fixed") return /^(?:\d{4}$|BC\d{4})/.test(meaning.value);
  return "year" in meaning && typeof meaning.year === "number";
}
