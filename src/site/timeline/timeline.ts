import { groupBy } from "../../shared/groupBy.ts";
import { dayNumber } from "../../text/calendar.ts";
import type { Card, Listed } from "../cards/card.ts";
import { dayAnchor, dayPath, monthPath } from "../urls.ts";
import { certaintyOf } from "../words/certainty.ts";

/** The articles of one known day. */
interface Day {
  readonly day: string;
  readonly articles: readonly Card[];
}

export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly articles: readonly Card[];
  readonly days: readonly Day[];
  /** The articles without a known day: "October 2024", "between November 4 and 5", "about November 4". */
  readonly sometime: readonly Card[];
}

export interface Year {
  /** `YYYY` */
  readonly year: string;
  readonly articles: readonly Card[];
  /** The articles without a known month: "2024", "spring 2024". */
  readonly sometime: readonly Card[];
  /** The articles that are listed under no year, as several are possible, of which this is one. */
  readonly perhaps: readonly Card[];
  readonly months: readonly Month[];
}

/** Whether a year has a calendar: one of which no month is known would be empty. */
export const hasCalendar = ({ months }: Year): boolean => months.length > 0;

/** A date with a longer span than this, in days, is listed under its year, not under a month. */
const MAX_MONTH_DAYS = 45;

/**
 * The dated articles by year, month and day, in their order. An article that may be of several years is in none: to list it
 * under the first would say something that nobody knows.
 */
export function timelineOf(articles: readonly Card[]): Year[] {
  const dated = articles.filter(({ date }) => date !== null);
  const spans = dated.filter(isYearUncertain);
  return groups(
    dated.filter((article) => !isYearUncertain(article)),
    4,
  ).map(([year, ofYear]) => ({
    year,
    articles: ofYear,
    sometime: ofYear.filter(isWide),
    perhaps: spans.filter((article) => spansYear(article, year)),
    months: groups(
      ofYear.filter((article) => !isWide(article)),
      7,
    ).map(([month, ofMonth]) => ({
      month,
      articles: ofMonth,
      days: groups(ofMonth.filter(isDayKnown), 10).map(([day, ofDay]) => ({ day, articles: ofDay })),
      sometime: ofMonth.filter((article) => !isDayKnown(article)),
    })),
  }));
}

/** The most articles on a page of a list; nobody reads a longer one. */
export const PAGE_SIZE = 60;

/** Whether a month has too many articles for one page. Its days then have pages of their own. */
export function isLong({ articles }: Month): boolean {
  return articles.length > PAGE_SIZE;
}

/** The address of a day's articles: their own page, or an anchor on the page of the month. */
export function pathOfDay(month: Month, day: string): string {
  return isLong(month) ? dayPath(day) : `${monthPath(month.month)}#${dayAnchor(day)}`;
}

/** Groups articles by the first characters of the day that they are sorted under, and keeps their order. */
function groups(articles: readonly Card[], length: number): [string, Card[]][] {
  // A list that has grown has room for more, and a copy hasn't.
  return [...groupBy(articles, ({ date }) => (date ?? "").slice(0, length))].map(([period, of]) => [
    period,
    of.slice(),
  ]);
}

/** Whether an article is listed under a year, but under none of its months, because its span is long or open. */
export function isWide({ earliest, latest }: Listed): boolean {
  if (earliest === null || latest === null) return true;
  // Nearly all articles: to parse their days would take most of the time.
  if (earliest === latest) return false;
  return dayNumber(latest) - dayNumber(earliest) > MAX_MONTH_DAYS;
}

/** Whether the day of an article is known, whether stated or inferred. */
export function isDayKnown(article: Listed): boolean {
  const certainty = certaintyOf(article);
  return certainty === "exact" || certainty === "inferred";
}

function isOfOneYear({ earliest, latest }: Listed): boolean {
  return earliest !== null && earliest.slice(0, 4) === latest?.slice(0, 4);
}

function spansYear({ earliest, latest }: Listed, year: string): boolean {
  return (earliest ?? "").slice(0, 4) <= year && year <= (latest ?? "9999").slice(0, 4);
}

/** Whether an article may be of several years, by more than a few days. */
export function isYearUncertain(article: Listed): boolean {
  return isWide(article) && !isOfOneYear(article);
}
