import type { SiteArticle } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { isDayKnown } from "./timeline.ts";

/** A day of the year, such as October 29, with the articles of that day in all years. */
export interface MonthDay {
  /** `MM-DD` */
  readonly monthDay: string;
  readonly articles: readonly SiteArticle[];
  /** The number of different years of these articles. */
  readonly years: number;
}

/** The days of the year that have articles, in order. Articles without a known day aren't included. */
export function monthDaysOf(articles: readonly SiteArticle[]): MonthDay[] {
  return [...groupBy(articles.filter(isDayKnown), ({ date }) => (date ?? "").slice(5))]
    .map(([monthDay, of]) => ({ monthDay, articles: of, years: new Set(of.map(({ date }) => date)).size }))
    .sort((a, b) => (a.monthDay < b.monthDay ? -1 : 1));
}
