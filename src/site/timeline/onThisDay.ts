import { groupBy } from "../../shared/groupBy.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import { isDayKnown } from "./timeline.ts";

/** A day of the year, such as October 29, with the articles of that day in all years. */
export interface MonthDay {
  /** `MM-DD` */
  readonly monthDay: string;
  readonly articles: readonly Card[];
  /** The number of different years of these articles. */
  readonly years: number;
}

/** The days of the year that have articles, in order. Articles without a known day aren't included. */
export function monthDaysOf(articles: readonly Card[]): MonthDay[] {
  return [...groupBy(articles.filter(isDayKnown), ({ date }) => (date ?? "").slice(5))]
    .map(([monthDay, of]) => ({
      monthDay,
      articles: of.slice(),
      years: new Set(of.map(({ date }) => date)).size,
    }))
    .sort((a, b) => (a.monthDay < b.monthDay ? -1 : 1));
}

/** Whether the same day of another year has articles. @param day `YYYY-MM-DD` */
export const hasOtherYears = (day: string, { monthDayOf }: Pick<Site, "monthDayOf">): boolean =>
  (monthDayOf.get(day.slice(5))?.years ?? 0) > 1;
