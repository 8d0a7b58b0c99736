import { type Words, wordsIn } from "../../languages/words.ts";
import type { LongList } from "../../shared/longList.ts";
import type { Card } from "../cards/card.ts";
import { indexPath, type Name } from "../names/names.ts";
import type { MonthDay } from "../timeline/onThisDay.ts";
import { isLong, type Month, PAGE_SIZE, pathOfDay, type Year } from "../timeline/timeline.ts";
import {
  BROWSE_PATH,
  monthPath,
  ON_THIS_DAY_PATH,
  onThisDayPath,
  pagePath,
  sometimePath,
  YEAR_UNCERTAIN_PATH,
  yearPath,
} from "../urls.ts";
import { dayWords, monthDayWords, monthName, monthWords } from "../words/dates.ts";
import { type Bounds, Cut } from "./slices.ts";
import { steadyBounds } from "./steadyPages.ts";

/** The address and the name of a page. */
export interface NavLink {
  readonly name: string;
  readonly path: string;
}

/** A list of articles with an address of its own: those of a day, of a name, of a day in any year. */
export interface List {
  readonly title: string;
  /** The kind of list, shown beside the number of articles: "Tag"; null if the title says it. */
  readonly kind: string | null;
  /** The title with the kind: "Berlin (tag)". */
  readonly named: string;
  readonly path: string;
  readonly section: "timeline" | "browse";
  /** The pages above it, from the home page down. */
  readonly trail: readonly NavLink[];
  readonly articles: LongList<Card>;
  /** The day, `YYYY-MM-DD`, if it is the list of one. */
  readonly period?: string;
  readonly before: NavLink | null;
  readonly after: NavLink | null;
  /** A related list. */
  readonly also: NavLink | null;
}

/** One page of a list. */
export class ListPage extends Cut<Card> {
  readonly list: List;

  constructor(list: List, bounds: Bounds) {
    super(list.articles, bounds);
    this.list = list;
  }

  get articles(): readonly Card[] {
    return this.items;
  }
}

/** The pages of a list, each with its articles. */
export function pagesOf(list: List): ListPage[] {
  const cut = steadyBounds(list.articles, PAGE_SIZE, ({ id }) => id);
  const pages = cut.length > 0 ? cut : [{ from: 0, to: 0, number: 1, of: 1 }];
  return pages.map((bounds) => new ListPage(list, bounds));
}

/** The days of months that are too long for one page. The day before and after may be in any month. */
export function dayLists(months: readonly Month[], monthDays: readonly MonthDay[], language: string): List[] {
  const years = new Map(monthDays.map((one) => [one.monthDay, one.years]));
  const days = months.flatMap((month) => month.days.map((day) => ({ month, ...day })));
  const place = (index: number): NavLink | null => {
    const other = days[index];
    return other ? { name: dayWords(other.day, language), path: pathOfDay(other.month, other.day) } : null;
  };
  return days.flatMap(({ month, day, articles }, index) =>
    isLong(month)
      ? {
          ...untitledKind(dayWords(day, language)),
          path: pathOfDay(month, day),
          period: day,
          section: "timeline",
          trail: monthTrail(month.month, language),
          articles,
          before: place(index - 1),
          after: place(index + 1),
          also: (years.get(day.slice(5)) ?? 0) > 1 ? otherYears(day.slice(5), language) : null,
        }
      : [],
  );
}

function otherYears(monthDay: string, language: string): NavLink {
  return {
    name: wordsIn(language).onThisDay.otherYears(monthDayWords(monthDay, language)),
    path: onThisDayPath(monthDay),
  };
}

/** The articles of a long month that have no known day, and those of a year without a month, if they are more than a page shows. */
export function sometimeLists(years: readonly Year[], language: string): List[] {
  const { someTimeIn } = wordsIn(language).timeline;
  const ofMonth = years
    .flatMap(({ months }) => months)
    .filter((month) => isLong(month))
    .map(({ month, sometime }) => ({
      title: someTimeIn(monthWords(month, language)),
      path: sometimePath(month),
      articles: sometime,
      trail: monthTrail(month, language),
    }));
  const ofYear = years.map(({ year, sometime }) => ({
    title: someTimeIn(year),
    path: sometimePath(year),
    articles: sometime,
    trail: [{ name: year, path: yearPath(year) }],
  }));
  return [...ofMonth, ...ofYear]
    .filter(({ articles }) => articles.length > MAX_SHOWN)
    .map((list) => ({
      ...list,
      ...untitledKind(list.title),
      section: "timeline",
      before: null,
      after: null,
      also: null,
    }));
}

/** The most articles without a known day or month that a page shows before it links to their list. */
export const MAX_SHOWN = 20;

/** The list of articles that may be of several years; none if there is no such article. */
export function yearUncertainLists(articles: readonly Card[], words: Words): List[] {
  if (articles.length === 0) return [];
  return [
    {
      ...untitledKind(words.timeline.yearUncertain),
      path: YEAR_UNCERTAIN_PATH,
      section: "timeline",
      trail: [],
      articles,
      before: null,
      after: null,
      also: null,
    },
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
  const { browse, frame, onThisDay } = wordsIn(language);
  const nameOf = (monthDay: string) => monthDayWords(monthDay, language);
  return days.map(({ monthDay, articles }, index) => ({
    title: nameOf(monthDay),
    kind: onThisDay.anyYear,
    named: onThisDay.anyYearTitle(nameOf(monthDay)),
    path: onThisDayPath(monthDay),
    section: "browse",
    trail: [
      { name: frame.browse, path: BROWSE_PATH },
      { name: browse.onThisDay, path: ON_THIS_DAY_PATH },
    ],
    articles,
    before: place(index - 1),
    after: place(index + 1),
    also: null,
  }));
}

/** A list whose title says what it is of. */
const untitledKind = (title: string) => ({ title, kind: null, named: title });

export function nameLists(names: readonly Name[], words: Words): List[] {
  return names
    .filter(({ hasPage }) => hasPage)
    .map(({ kind, name, path, articles }) => ({
      title: name,
      kind: words.kind[kind],
      named: words.names.titled(name, words.kind[kind]),
      path,
      section: "browse",
      trail: [
        { name: words.frame.browse, path: BROWSE_PATH },
        { name: words.kinds[kind], path: indexPath(kind) },
      ],
      articles,
      before: null,
      after: null,
      also: null,
    }));
}

/** The path of a page of a list. */
export function listPath({ list, number }: ListPage): string {
  return pagePath(list.path, number);
}
