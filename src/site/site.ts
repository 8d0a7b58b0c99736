import type { Archive } from "../records.ts";
import { type Bar, densityOf } from "./density.ts";
import type { SiteArticle } from "./entrySchema.ts";
import { dayLists, type ListPage, nameLists, onThisDayLists, pagesOf, sometimeLists } from "./lists.ts";
import { type IndexPage, indexPages, NAME_KINDS, type Name, type NameKind, namesOf } from "./names.ts";
import { type MonthDay, monthDaysOf } from "./onThisDay.ts";
import { type Month, timelineOf, type Year } from "./timeline.ts";
import { pathPrefix } from "./urls.ts";

/** All that the pages are made from. */
export interface Site {
  readonly archive: Archive;
  /** Where it will be published, with a slash at its end; null when not known. */
  readonly baseUrl: string | null;
  /** The path below which it will be published: "/" or "/archive/". */
  readonly prefix: string;
  /** In the order of their days, the undated ones last. */
  readonly articles: readonly SiteArticle[];
  readonly undated: readonly SiteArticle[];
  /** By the file it was read from, and by each copy of that. */
  readonly bySeed: ReadonlyMap<string, SiteArticle>;
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  readonly density: readonly Bar[];
  /** The days of any year that have articles. */
  readonly monthDays: readonly MonthDay[];
  /** Sources, authors and tags in alphabetical order, and the pages that list them. */
  readonly names: Readonly<Record<NameKind, readonly Name[]>>;
  /** Where each source, author and tag has its page. */
  readonly namePaths: Readonly<Record<NameKind, ReadonlyMap<string, string>>>;
  readonly indexes: readonly IndexPage[];
  /** Every page that lists articles, but for those of years, months and the shelf. */
  readonly lists: readonly ListPage[];
  /** What stands before and after each article (by id), year and month: in time, or on the shelf. */
  readonly around: {
    readonly article: Neighbours<SiteArticle>;
    readonly year: Neighbours<Year>;
    readonly month: Neighbours<Month>;
  };
}

type Neighbours<T> = ReadonlyMap<string, { readonly before: T | null; readonly after: T | null }>;

/** @param articles in the order of their days, as they are read from the entries. */
export function siteOf(articles: readonly SiteArticle[], archive: Archive, baseUrl: string | null): Site {
  const dated = articles.filter(({ date }) => date !== null);
  const undated = articles.filter(({ date }) => date === null);
  const years = timelineOf(dated);
  const months = years.flatMap((year) => year.months);
  const monthDays = monthDaysOf(dated);
  const { language } = archive;
  const names = {
    sources: namesOf("sources", articles, language),
    authors: namesOf("authors", articles, language),
    tags: namesOf("tags", articles, language),
  };
  const lists = [
    ...dayLists(months, language),
    ...sometimeLists(years, language),
    ...onThisDayLists(monthDays, language),
    ...NAME_KINDS.flatMap((kind) => nameLists(names[kind])),
  ];
  return {
    archive,
    baseUrl: baseUrl === null || baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`,
    prefix: pathPrefix(baseUrl),
    articles,
    undated,
    bySeed: new Map(
      articles.flatMap((article) =>
        [article.seed, ...article.copies].map((file) => [file, article] as const),
      ),
    ),
    years,
    months,
    density: densityOf(years),
    monthDays,
    names,
    namePaths: {
      sources: pathsOf(names.sources),
      authors: pathsOf(names.authors),
      tags: pathsOf(names.tags),
    },
    indexes: NAME_KINDS.flatMap((kind) => indexPages(names[kind])),
    lists: lists.flatMap(pagesOf),
    around: {
      // The shelf has an order, but no time: the last dated article has nothing after it.
      article: new Map([...neighbours(dated, idOf), ...neighbours(undated, idOf)]),
      year: neighbours(years, ({ year }) => year),
      month: neighbours(months, ({ month }) => month),
    },
  };
}

function pathsOf(names: readonly Name[]): ReadonlyMap<string, string> {
  return new Map(names.map(({ name, path }) => [name, path]));
}

const idOf = ({ id }: SiteArticle) => id;

function neighbours<T>(items: readonly T[], key: (item: T) => string): Neighbours<T> {
  return new Map(
    items.map((item, index) => [
      key(item),
      { before: items[index - 1] ?? null, after: items[index + 1] ?? null },
    ]),
  );
}

/** How many pages there will be, but for a few: a page for each article, month and list, two for each year. */
export function pageCount({ articles, years, months, indexes, lists }: Site): number {
  return articles.length + 2 * years.length + months.length + indexes.length + lists.length;
}

/** An address within the site, below its path. */
export function href(site: Pick<Site, "prefix">, path: string): string {
  return `${site.prefix}${path.replace(/^\//, "")}`;
}

/** The whole address of a page, or null when nobody said where the site will be. */
export function absolute(site: Pick<Site, "baseUrl">, path: string): string | null {
  return site.baseUrl === null ? null : `${site.baseUrl}${path.replace(/^\//, "")}`;
}
