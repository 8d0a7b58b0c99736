import type { SiteArticle } from "../../entry/schema.ts";
import { indexPath, type Name, type NameKind } from "../names/names.ts";
import type { MonthDay } from "../timeline/onThisDay.ts";
import { dayPlace, isLong, type Month, PAGE_SIZE, type Year } from "../timeline/timeline.ts";
import {
  BROWSE_PATH,
  monthPath,
  ON_THIS_DAY_PATH,
  onThisDayPath,
  pagePath,
  sometimePath,
  yearPath,
} from "../urls.ts";
import { dayWords, monthDayWords, monthName, monthWords } from "../words/dates.ts";

/** Somewhere to go, and what it is called. */
export interface NavLink {
  readonly name: string;
  readonly path: string;
}

/** Articles that have an address as a list: of a day, a name, a day of any year. */
export interface List {
  readonly title: string;
  /** What kind of list it is, beside its number: "Tag"; null where the title says it. */
  readonly kind: string | null;
  readonly path: string;
  readonly section: "timeline" | "browse";
  /** The way down to it from the home page, but for itself. */
  readonly trail: readonly NavLink[];
  readonly articles: readonly SiteArticle[];
  readonly before: NavLink | null;
  readonly after: NavLink | null;
  /** A related list. */
  readonly also: NavLink | null;
}

/** One page of a list. */
export interface ListPage {
  readonly list: List;
  readonly number: number;
  readonly of: number;
  readonly articles: readonly SiteArticle[];
}

/** A list's pages, each with its articles. */
export function pagesOf(list: List): ListPage[] {
  const of = Math.max(1, Math.ceil(list.articles.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, index) => ({
    list,
    number: index + 1,
    of,
    articles: list.articles.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** The days of long months, which have pages of their own; before and after are days of any month. */
export function dayLists(months: readonly Month[], language: string): List[] {
  const days = months.flatMap((month) => month.days.map((day) => ({ month, ...day })));
  const place = (index: number): NavLink | null => {
    const other = days[index];
    return other ? { name: dayWords(other.day, language), path: dayPlace(other.month, other.day) } : null;
  };
  return days.flatMap(({ month, day, articles }, index) =>
    isLong(month)
      ? {
          title: dayWords(day, language),
          kind: null,
          path: dayPlace(month, day),
          section: "timeline",
          trail: monthTrail(month.month, language),
          articles,
          before: place(index - 1),
          after: place(index + 1),
          also: {
            name: `${monthDayWords(day.slice(5), language)} in every year`,
            path: onThisDayPath(day.slice(5)),
          },
        }
      : [],
  );
}

/** What is of no one day in a long month, where that is more than the month's page shows. */
export function sometimeLists(years: readonly Year[], language: string): List[] {
  const ofMonth = years
    .flatMap(({ months }) => months)
    .filter((month) => isLong(month))
    .map(({ month, sometime }) => ({
      title: `Some time in ${monthWords(month, language)}`,
      path: sometimePath(month),
      articles: sometime,
      trail: monthTrail(month, language),
    }));
  const ofYear = years.flatMap((year) =>
    yearGroups(year).map(({ name, path, articles }) => ({
      title: name,
      path,
      articles,
      trail: [{ name: year.year, path: yearPath(year.year) }],
    })),
  );
  return [...ofMonth, ...ofYear]
    .filter(({ articles }) => articles.length > MAX_SHOWN)
    .map((list) => ({
      ...list,
      kind: null,
      section: "timeline",
      before: null,
      after: null,
      also: null,
    }));
}

/** How many articles of no known day or month a page shows before it points to their list. */
export const MAX_SHOWN = 20;

/** What stands in a year, but in none of its months: of this year, or of a span that only begins or ends in it. */
export function yearGroups({ year, orBefore, sometime, orLater }: Year) {
  return [
    { id: `b${year}`, name: `${year} or before`, path: `${yearPath(year)}or-before/`, articles: orBefore },
    { id: `s${year}`, name: `Some time in ${year}`, path: sometimePath(year), articles: sometime },
    { id: `l${year}`, name: `${year} or later`, path: `${yearPath(year)}or-later/`, articles: orLater },
  ];
}

function monthTrail(month: string, language: string): NavLink[] {
  const year = month.slice(0, 4);
  return [
    { name: year, path: yearPath(year) },
    { name: monthName(month, language), path: monthPath(month) },
  ];
}

export function onThisDayLists(days: readonly MonthDay[], language: string): List[] {
  const place = (index: number): NavLink | null => {
    const other = days[index];
    return other
      ? { name: monthDayWords(other.monthDay, language), path: onThisDayPath(other.monthDay) }
      : null;
  };
  return days.map(({ monthDay, articles }, index) => ({
    title: monthDayWords(monthDay, language),
    kind: "In every year",
    path: onThisDayPath(monthDay),
    section: "browse",
    trail: [BROWSE, { name: "On this day", path: ON_THIS_DAY_PATH }],
    articles,
    before: place(index - 1),
    after: place(index + 1),
    also: null,
  }));
}

const BROWSE: NavLink = { name: "Browse", path: BROWSE_PATH };

/** What each kind of name is called, all of them and one. */
export const KIND_WORDS: Readonly<Record<NameKind, { readonly many: string; readonly one: string }>> = {
  people: { many: "People", one: "Person" },
  places: { many: "Places", one: "Place" },
  organisations: { many: "Organisations", one: "Organisation" },
  topics: { many: "Topics", one: "Topic" },
  sources: { many: "Sources", one: "Source" },
  authors: { many: "Authors", one: "Author" },
  tags: { many: "Tags", one: "Tag" },
};

export function nameLists(names: readonly Name[]): List[] {
  return names.map(({ kind, name, path, articles }) => ({
    title: name,
    kind: KIND_WORDS[kind].one,
    path,
    section: "browse",
    trail: [BROWSE, { name: KIND_WORDS[kind].many, path: indexPath(kind) }],
    articles,
    before: null,
    after: null,
    also: null,
  }));
}

/** Where a page of a list lies. */
export function listPath({ list, number }: ListPage): string {
  return pagePath(list.path, number);
}
