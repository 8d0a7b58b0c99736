import { DateTime } from "luxon";
import { monthPath } from "../urls.ts";
import { type Month, pathOfDay, type Year } from "./timeline.ts";

/** A bar: the number of articles of a year, a month or a day, and their address. */
export interface Bar {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly period: string;
  readonly count: number;
  /** Null for a period without articles. */
  readonly path: string | null;
}

/**
 * The months from the first to the last with articles. Those without articles are included, so that gaps can be seen; articles
 * without a known month, or that may be of several years, aren't counted.
 */
export function monthsOf(years: readonly Year[]): Bar[] {
  const months = years.flatMap((year) => year.months);
  const [from, to] = [months[0], months.at(-1)];
  if (!from || !to) return [];
  const counts = new Map(months.map(({ month, articles }) => [month, articles.length]));
  return periods(from.month, to.month, "month").map((month) => bar(month, counts.get(month), monthPath));
}

/** The twelve months of a year. */
export function monthBars({ year, months }: Year): Bar[] {
  const counts = new Map(months.map(({ month, articles }) => [month, articles.length]));
  return periods(`${year}-01`, `${year}-12`, "month").map((month) =>
    bar(month, counts.get(month), monthPath),
  );
}

/** The days of a month. Articles without a known day aren't counted. */
export function dayBars(month: Month): Bar[] {
  const counts = new Map(month.days.map(({ day, articles }) => [day, articles.length]));
  const last = DateTime.fromISO(month.month, { zone: "utc" }).endOf("month").toFormat("yyyy-MM-dd");
  return periods(`${month.month}-01`, last, "day").map((day) =>
    bar(day, counts.get(day), (of) => pathOfDay(month, of)),
  );
}

function bar(period: string, count: number | undefined, path: (period: string) => string): Bar {
  return { period, count: count ?? 0, path: count ? path(period) : null };
}

const FORMATS = { month: "yyyy-MM", day: "yyyy-MM-dd" } as const;

function periods(from: string, to: string, unit: keyof typeof FORMATS): string[] {
  const found: string[] = [];
  let at = DateTime.fromISO(from, { zone: "utc" });
  const end = DateTime.fromISO(to, { zone: "utc" });
  while (at <= end) {
    found.push(at.toFormat(FORMATS[unit]));
    at = at.plus({ [unit]: 1 });
  }
  return found;
}
