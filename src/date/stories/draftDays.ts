import { type DaySet, overallRange } from "../infer/daySet.ts";

/** An article can date another if it lies in a range of at most so many days. */
export const KNOWN_DAYS = 31;

/** The number of days from the first to the last; infinite if a side is open. */
export function lengthInDays(days: DaySet): number {
  const span = overallRange(days);
  return span ? span[1] - span[0] + 1 : Infinity;
}

/** What is known of an article's date before others are compared. */
interface KnownDays {
  readonly isGiven: boolean;
  readonly days: DaySet;
}

/** Whether other articles may narrow an article's days: it has no given date and isn't dated to a month. */
export function canBeNarrowed({ isGiven, days }: KnownDays): boolean {
  return !isGiven && lengthInDays(days) > KNOWN_DAYS;
}
