import { DateTime } from "luxon";
import { reachesOut, type Year } from "./timeline.ts";
import { monthPath, yearPath } from "./urls.ts";

/** One bar: how many articles a month or a year has, and where they are. */
export interface Bar {
  /** `YYYY-MM` or `YYYY` */
  readonly period: string;
  readonly count: number;
  /** Null for a period without articles. */
  readonly path: string | null;
}

/** The most bars that still can be told apart and hit on a wide screen, in months. */
const MAX_MONTHS = 60;

/** The most bars that can be seen at all, in years; a span this wide has a mistaken date in it. */
const MAX_YEARS = 250;

/**
 * How the dated articles spread over time: a bar a month while that is readable, else a bar a
 * year. Nothing is drawn where a bar would be thinner than a line. Empty periods in between are there
 * too, so that a gap shows as one. What may be of another year as well counts in none.
 */
export function densityOf(years: readonly Year[]): Bar[] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const months = years.flatMap((year) => year.months);
  const [from, to] = [months[0], months.at(-1)];
  const byMonth = from && to ? periods(from.month, to.month, "month") : [];
  if (byMonth.length > 1 && byMonth.length <= MAX_MONTHS) {
    const counts = new Map(months.map(({ month, articles }) => [month, articles.length]));
    return byMonth.map((month) => bar(month, counts.get(month), monthPath));
  }
  if (Number(last.year) - Number(first.year) >= MAX_YEARS) return [];
  const counts = new Map(
    years.map(({ year, articles }) => [year, articles.filter((article) => !reachesOut(article)).length]),
  );
  return periods(first.year, last.year, "year").map((year) => bar(year, counts.get(year), yearPath));
}

function bar(period: string, count: number | undefined, path: (period: string) => string): Bar {
  return { period, count: count ?? 0, path: count ? path(period) : null };
}

function periods(from: string, to: string, unit: "month" | "year"): string[] {
  const found: string[] = [];
  let at = DateTime.fromISO(from, { zone: "utc" });
  const end = DateTime.fromISO(to, { zone: "utc" });
  while (at <= end) {
    found.push(at.toFormat(unit === "month" ? "yyyy-MM" : "yyyy"));
    at = at.plus({ [unit]: 1 });
  }
  return found;
}
