import type { Conflict, DatedArticle } from "../records/date.ts";
import { dayNumber } from "../text/calendar.ts";

/** Why a curator should check an article's date, the most urgent reason first. */
export const CONCERNS = ["contradicted", "conflicting", "undated", "wide", "inferred"] as const;
export type Concern = (typeof CONCERNS)[number];

/** A range of more days than this is wide. */
const MONTH = 31;

/**
 * Why to check an article's date; null if a person has given it, or the article states it and
 * nothing contradicts it. An undated article is always "undated", whatever else is wrong with it,
 * so that their number is the same as in the build's output.
 */
export function concernOf({ date }: DatedArticle): Concern | null {
  if (date.basis === "unknown") return "undated";
  if (contradictions({ date }).length > 0) return "contradicted";
  if (date.basis === "corrected") return date.conflicts.some(isOfRegister) ? "conflicting" : null;
  if (date.conflicts.length > 0) return "conflicting";
  if (daysBetween(date.earliest, date.latest) > MONTH) return "wide";
  return date.basis === "inferred" ? "inferred" : null;
}

/**
 * What contradicts a date that a person gave. A conflict with evidence that also supports the date
 * doesn't count: for example "Monday, November 5" in a year in which that was a Tuesday.
 */
export function contradictions({ date }: Pick<DatedArticle, "date">): Conflict[] {
  if (date.basis !== "corrected") return [];
  return date.conflicts.filter(({ evidence }) => !date.evidence.includes(evidence));
}

/** Whether the conflict is about the register's date itself: it is ambiguous, or outside the archive's bounds. */
const isOfRegister = ({ evidence }: Conflict) => evidence.from === "register";

/** How many days are possible; infinitely many if there is no first or last day. */
export function daysBetween(earliest: string | null, latest: string | null): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return dayNumber(latest) - dayNumber(earliest) + 1;
}
