import { dayOf, isoDay, pad } from "../../text/calendar.ts";
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
  return monthsBetween(from.month, to.month).map((month) => bar(month, counts.get(month), monthPath));
}

/** The twelve months of a year. */
export function monthBars({ year, months }: Year): Bar[] {
  const counts = new Map(months.map(({ month, articles }) => [month, articles.length]));
  return monthsBetween(`${year}-01`, `${year}-12`).map((month) => bar(month, counts.get(month), monthPath));
}

/** The days of a month. Articles without a known day aren't counted. */
export function dayBars(month: Month): Bar[] {
  const counts = new Map(month.days.map(({ day, articles }) => [day, articles.length]));
  const [year, number] = month.month.split("-").map(Number);
  const [first, next] = [dayOf(year ?? 0, number ?? 0, 1), dayOf(year ?? 0, (number ?? 0) + 1, 1)];
  return numbersBetween(first, next - 1).map((at) => {
    const day = isoDay(at);
    return bar(day, counts.get(day), (of) => pathOfDay(month, of));
  });
}

function bar(period: string, count: number | undefined, path: (period: string) => string): Bar {
  return { period, count: count ?? 0, path: count ? path(period) : null };
}

/** The months from one to another, both included, as `YYYY-MM`. */
function monthsBetween(from: string, to: string): string[] {
  const [first, last] = [from, to].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1,
  );
  return numbersBetween(first, last).map(
    (month) => `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1)}`,
  );
}

const numbersBetween = (from = 0, to = -1) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
