import type { DraftDate } from "../article.ts";
import { type DaySet, daysOf, overallRange } from "../infer/daySet.ts";

/** An article can date another if it lies in a range of at most so many days. */
export const KNOWN_DAYS = 31;

/** The possible days of an article: of the date it was given, else those inferred from its text. */
export function daysOfDraft({ given, verdict }: DraftDate): DaySet {
  return given ? daysOf(given.edtf) : verdict.days;
}

/** The number of days from the first to the last; infinite if a side is open. */
export function lengthInDays(days: DaySet): number {
  const span = overallRange(days);
  return span ? span[1] - span[0] + 1 : Infinity;
}

/** Whether other articles may narrow an article's days: it has no given date and isn't dated to a month. */
export function canBeNarrowed(draft: DraftDate): boolean {
  return draft.given === null && lengthInDays(draft.verdict.days) > KNOWN_DAYS;
}
