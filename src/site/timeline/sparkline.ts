import type { SiteArticle } from "../../entry/schema.ts";
import { isWide, reachesOut } from "./timeline.ts";

/** The steps that an archive's time is cut into, so that all its small drawings can be compared. */
export interface Steps {
  /** Of how many months a step is. */
  readonly months: number;
  /** The month that the first begins with, counted from year 0. */
  readonly first: number;
  readonly count: number;
}

/** More than these can't be told apart in the room of a word. */
const MAX_STEPS = 32;

/** How high a bar can be, in the drawing's own units. */
export const SPARK_HEIGHT = 8;

/** Steps of months, quarters, years and so on, so that they are few; null without any dated article. */
export function stepsOf(articles: readonly SiteArticle[]): Steps | null {
  const dated = articles.flatMap(({ date }) => (date === null ? [] : [monthOf(date)]));
  if (dated.length === 0) return null;
  const [first, last] = [dated.reduce((a, b) => Math.min(a, b)), dated.reduce((a, b) => Math.max(a, b))];
  const months = [1, 3, 12, 24, 60, 120, 600, 1200, 12_000].find(
    (size) => Math.floor(last / size) - Math.floor(first / size) < MAX_STEPS,
  );
  if (months === undefined) return null;
  const start = Math.floor(first / months);
  return { months, first: start * months, count: Math.floor(last / months) - start + 1 };
}

/** How many articles each step has; undated ones, and those that may be of another step by far, count in none. */
export function stepCounts(articles: readonly SiteArticle[], { months, first, count }: Steps): number[] {
  const counts = new Array<number>(count).fill(0);
  for (const article of articles) {
    const { date } = article;
    if (date === null || (months < MONTHS ? isWide(article) : reachesOut(article))) continue;
    const at = Math.floor((monthOf(date) - first) / months);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** What fills the drawing's height at least: one article alone shouldn't look like many. */
const LEAST_MOST = 4;

/** A bar for each step that has any, as an SVG path of upright lines, compared with the highest. */
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

/** What a step's first month or year is called: `YYYY-MM`, or `YYYY` where steps are years and more. */
export function stepStart({ months, first }: Steps, at: number): string {
  const month = first + at * months;
  const year = String(Math.floor(month / MONTHS)).padStart(4, "0");
  return months < MONTHS ? `${year}-${String((month % MONTHS) + 1).padStart(2, "0")}` : year;
}

const MONTHS = 12;

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;
}
