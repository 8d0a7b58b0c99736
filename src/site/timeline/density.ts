import { DateTime } from "luxon";
import { monthPath, yearPath } from "../urls.ts";
import { type Month, pathOfDay, type Year } from "./timeline.ts";

/** A bar: the number of articles of a year, a month or a day, and their address. */
export interface Bar {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly period: string;
  readonly count: number;
  /** Null for a period without articles. */
  readonly path: string | null;
}

/** The most bars, in months, that can be distinguished and clicked on a wide screen. */
const MAX_MONTHS = 60;

/** The most bars, in years, that can be seen. A longer span means that some date is wrong. */
const MAX_YEARS = 250;

/**
 * The number of dated articles over time: one bar a month if that is readable, else one bar a year; none if a bar would
 * be thinner than a line. Periods without articles are included, so that gaps can be seen. Articles that may be of
 * several years aren't counted.
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
  const counts = new Map(years.map(({ year, articles }) => [year, articles.length]));
  return periods(first.year, last.year, "year").map((year) => bar(year, counts.get(year), yearPath));
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

const FORMATS = { year: "yyyy", month: "yyyy-MM", day: "yyyy-MM-dd" } as const;

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
