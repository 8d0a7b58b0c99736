import type { Draft } from "../article.ts";
import { type DaySet, daysOf, hull } from "../infer/daySet.ts";

/** An article whose days are no more can date another. */
export const KNOWN_DAYS = 31;

/** Days of an article that are known well enough to date others by. */
export function daysFor({ given, verdict }: Draft): DaySet {
  return given ? daysOf(given.edtf) : verdict.days;
}

/** From the first day to the last; infinite where a side is open. */
export function length(days: DaySet): number {
  const span = hull(days);
  return span ? span[1] - span[0] + 1 : Infinity;
}

/** Whether the others may still say something of an article. */
export function isOpen(draft: Draft): boolean {
  return draft.given === null && length(draft.verdict.days) > KNOWN_DAYS;
}
