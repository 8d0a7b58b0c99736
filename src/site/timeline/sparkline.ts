import type { Listed } from "../cards/card.ts";
import { isWide, isYearUncertain } from "./timeline.ts";

/** The steps that the time of an archive is divided into. All sparklines share them, so they can be compared. */
export interface Steps {
  /** The length of a step in months. */
  readonly months: number;
  /** The first month of the first step, counted from year 0. */
  readonly first: number;
  readonly count: number;
}

/** The most steps that can be distinguished in a drawing as wide as a word. */
const MAX_STEPS = 32;

/** The height of the highest bar, in the units of the drawing. */
export const SPARK_HEIGHT = 8;

/** Chooses steps of months, quarters, years or more, so that there are few; null if no article is dated to a year. */
export function stepsOf(articles: readonly Listed[]): Steps | null {
  const dated = articles.flatMap((article) =>
    article.date === null || isYearUncertain(article) ? [] : [monthOf(article.date)],
  );
  if (dated.length === 0) return null;
  const [first, last] = [dated.reduce((a, b) => Math.min(a, b)), dated.reduce((a, b) => Math.max(a, b))];
  const months = [1, 3, 12, 24, 60, 120, 600, 1200, 12_000].find(
    (size) => Math.floor(last / size) - Math.floor(first / size) < MAX_STEPS,
  );
  if (months === undefined) return null;
  const start = Math.floor(first / months);
  return { months, first: start * months, count: Math.floor(last / months) - start + 1 };
}

/** The number of articles in each step, without undated ones and those that may be from a distant step. */
export function stepCounts(articles: Iterable<Listed>, steps: Steps): number[] {
  const counts = new Array<number>(steps.count).fill(0);
  for (const article of articles) {
    const at = stepOf(article, steps);
    if (at !== null) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The step of an article; null if it is undated, or may be from a distant step. */
export function stepOf(article: Listed, { months, first }: Steps): number | null {
  const { date } = article;
  if (date === null || (months < MONTHS ? isWide(article) : isYearUncertain(article))) return null;
  return Math.floor((monthOf(date) - first) / months);
}

/** The number of articles that reaches the full height, at least: one article shouldn't look like many. */
const LEAST_MOST = 4;

/** A vertical line for each step that has articles, as one SVG path, scaled by the highest. */
export function sparkPath(counts: readonly number[]): string {
  const most = counts.reduce((a, b) => Math.max(a, b), LEAST_MOST);
  return counts
    .map((count, at) =>
      count === 0
        ? ""
        : `M${at}.5 ${SPARK_HEIGHT}v-${Math.max(1, Math.round((SPARK_HEIGHT * count) / most))}`,
    )
    .join("");
}

/** The first and the last month of a step, `YYYY-MM`, or its first and last year, `YYYY`, if steps are years or longer. */
export function stepSpan({ months, first }: Steps, at: number): readonly [first: string, last: string] {
  const start = first + at * months;
  const written = (month: number) => {
    const year = String(Math.floor(month / MONTHS)).padStart(4, "0");
    return months < MONTHS ? `${year}-${String((month % MONTHS) + 1).padStart(2, "0")}` : year;
  };
  return [written(start), written(start + months - 1)];
}

const MONTHS = 12;

/** @param day `YYYY-MM-DD`. Its digits are read one by one: to cut them out would make two texts for each mention of the archive. */
function monthOf(day: string): number {
  const digit = (at: number) => day.charCodeAt(at) - ZERO;
  const year = 1000 * digit(0) + 100 * digit(1) + 10 * digit(2) + digit(3);
  return year * MONTHS + 10 * digit(5) + digit(6) - 1;
}

const ZERO = "0".charCodeAt(0);
