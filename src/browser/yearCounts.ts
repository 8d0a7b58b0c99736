import { yearOf } from "../shared/days.ts";
import type { Row } from "./catalogue.ts";

/** A bar of the year histogram. */
export interface YearCount {
  readonly year: number;
  /** Articles that are certainly from this year. */
  readonly certain: number;
  /** Articles that may be from this year or from another one. */
  readonly possible: number;
}

/** A wider span probably contains a wrong date, and its bars would be too narrow to see. */
const MAX_YEARS = 250;

/**
 * Counts the dated articles by year, from the first year to the last, including years without articles.
 * An open range, such as "before 2022", ends at the first or last year of the others.
 */
export function yearCounts(rows: readonly Row[]): YearCount[] {
  const spans = rows
    .filter(({ isUndated }) => !isUndated)
    .map(({ first, last }) => ({
      from: Number.isFinite(first) ? yearOf(first) : Number.NEGATIVE_INFINITY,
      to: Number.isFinite(last) ? yearOf(last) : Number.POSITIVE_INFINITY,
    }));
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from, to } of spans)
    for (const end of [from, to])
      if (Number.isFinite(end)) [least, most] = [Math.min(least, end), Math.max(most, end)];
  const size = most - least + 1;
  if (!(size > 0 && size <= MAX_YEARS)) return [];
  // Only the ends of each span are recorded and summed up below, so that wide spans cost no more than narrow ones.
  const certain = new Array<number>(size).fill(0);
  const steps = new Array<number>(size + 1).fill(0);
  for (const { from, to } of spans) {
    const [start, end] = [Math.max(from, least) - least, Math.min(to, most) - least];
    if (from === to) certain[start] = (certain[start] ?? 0) + 1;
    else {
      steps[start] = (steps[start] ?? 0) + 1;
      steps[end + 1] = (steps[end + 1] ?? 0) - 1;
    }
  }
  let possible = 0;
  return certain.map((count, index) => {
    possible += steps[index] ?? 0;
    return { year: least + index, certain: count, possible };
  });
}
