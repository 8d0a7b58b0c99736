import type { Conflict, DatedArticle } from "../records/date.ts";

/** Why a person should look at an article's date, the most pressing first. */
export const CONCERNS = ["contradicted", "conflicting", "undated", "wide", "inferred"] as const;
export type Concern = (typeof CONCERNS)[number];

/** More days than these are wide: more than a month. */
const MONTH = 31;

/**
 * Why to look at an article's date; null where a person has settled it, or the article states it
 * and nothing speaks against it. An undated one is undated, whatever else is wrong with it, so
 * that their number is the one that the build tells.
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
 * What stands against a date that a person gave. A conflict whose evidence also speaks for the
 * date is only odd, such as "Monday, November 5" of a year in which that was a Tuesday: the
 * person who gave the date has seen that.
 */
export function contradictions({ date }: Pick<DatedArticle, "date">): Conflict[] {
  if (date.basis !== "corrected") return [];
  return date.conflicts.filter(({ evidence }) => !date.evidence.includes(evidence));
}

/** That the register's date can be read two ways, or lies outside of the archive's bounds. */
const isOfRegister = ({ evidence }: Conflict) => evidence.from === "register";

/** How many days a date leaves possible; an open side is longer than anything. */
export function daysBetween(earliest: string | null, latest: string | null): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1;
}
