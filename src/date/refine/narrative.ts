import type { Meaning } from "../mentions/meaning.ts";
import type { Found } from "../mentions/pattern.ts";

/** How many years a text has to name to be a narrative, and how many for each word of news. */
const MIN_YEARS = 6;
const YEARS_PER_DEICTIC = 4;

/**
 * Whether a text tells a story of the past, as histories and encyclopedias do: then "in May" and
 * "a week later" count from what it spoke of last. News names few years, and says "yesterday".
 */
export function isNarrative(found: readonly Found[]): boolean {
  const years = found.filter(({ meaning }) => yearOf(meaning) !== null).length;
  const deictic = found.filter(({ meaning: { kind } }) => kind === "weekday" || kind === "shift").length;
  return years >= MIN_YEARS && years >= deictic * YEARS_PER_DEICTIC;
}

/** The year that an expression names by itself. */
function yearOf(meaning: Meaning): number | null {
  if (meaning.kind === "fixed") return /^\d{4}$/.test(meaning.value) ? Number(meaning.value) : null;
  return "year" in meaning && typeof meaning.year === "number" ? meaning.year : null;
}
