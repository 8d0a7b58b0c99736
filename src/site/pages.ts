import type { Withdrawal } from "../records/source.ts";
import type { LongList } from "../shared/longList.ts";
import { OFFLINE_PATH } from "../shared/offlineFiles.ts";
import { type ArticlePart, partPath } from "./article/parts.ts";
import type { Card } from "./cards/card.ts";
import type { EventPage } from "./events/eventPages.ts";
import { type ListPage, listPath } from "./model/lists.ts";
import type { Site } from "./model/site.ts";
import type { Slice } from "./model/slices.ts";
import { steadyPages } from "./model/steadyPages.ts";
import { type SiteStory, storyPages } from "./model/stories.ts";
import type { NamePage } from "./names/namePages.ts";
import { type IndexPage, indexPath } from "./names/names.ts";
import type { FigurePage } from "./said/figures.ts";
import { FIGURES_PATH, QUOTED_TOPICS_PATH, SPEAKERS_PATH } from "./said/paths.ts";
import type { QuotePage } from "./said/quotePages.ts";
import type { SpeakerPage } from "./said/speakers.ts";
import { hasCalendar, type Month, PAGE_SIZE, type Year } from "./timeline/timeline.ts";
import {
  ABOUT_PATH,
  articlePath,
  BROWSE_PATH,
  calendarPath,
  DATA_PATH,
  monthPath,
  NOT_FOUND_PATH,
  ON_THIS_DAY_PATH,
  OPENSEARCH_PATH,
  pagePath,
  SEARCH_PATH,
  storiesPath,
  TIMELINE_PATH,
  undatedPath,
  VERIFY_PATH,
  yearPath,
} from "./urls.ts";
import { type VersionsPage, versionsPath } from "./versions/versionPages.ts";

/** What a page of each kind is made for. Of the kinds that are made once it is their path. */
export interface PageItems {
  readonly home: string;
  readonly timeline: string;
  readonly browse: string;
  readonly search: string;
  readonly about: string;
  readonly data: string;
  readonly verify: string;
  readonly onThisDay: string;
  readonly quotedTopics: string;
  readonly opensearch: string;
  readonly notFound: string;
  readonly offline: string;
  readonly parts: ArticlePart;
  readonly withdrawn: Withdrawal;
  readonly years: Year;
  readonly calendars: Year;
  readonly months: Month;
  readonly undated: Slice<Card>;
  readonly lists: ListPage;
  readonly indexes: IndexPage;
  readonly found: NamePage;
  readonly quotes: QuotePage;
  readonly speakers: SpeakerPage;
  readonly figures: FigurePage;
  readonly stories: Slice<SiteStory>;
  readonly story: SiteStory;
  readonly events: EventPage;
  readonly versions: VersionsPage;
}

export type PageKind = keyof PageItems;

/** All pages of a site, some of which are made when somebody asks. */
export type Pages = { readonly [K in PageKind]: LongList<PageItems[K]> };

/** The pages to make. The templates make these and no others: `site` always stands for the whole archive. */
export type ChosenPages = { readonly [K in PageKind]: readonly PageItems[K][] };

/** A function for each kind of page. */
export type OfEachKind<Rest extends readonly unknown[], T> = {
  readonly [K in PageKind]: (item: PageItems[K], ...rest: Rest) => T;
};

/** All pages of a site. */
export function allPages(site: Site): Pages {
  const undated = steadyPages(site.undated, PAGE_SIZE, ({ id }) => id);
  return {
    home: ["/"],
    timeline: [TIMELINE_PATH],
    browse: [BROWSE_PATH],
    search: [SEARCH_PATH],
    about: [ABOUT_PATH],
    data: [DATA_PATH],
    verify: [VERIFY_PATH],
    onThisDay: [ON_THIS_DAY_PATH],
    quotedTopics: site.said.topics.length > 0 ? [QUOTED_TOPICS_PATH] : [],
    // A description needs full addresses, so there is none if the address of the site isn't known.
    opensearch: site.baseUrl === null ? [] : [OPENSEARCH_PATH],
    notFound: [NOT_FOUND_PATH],
    offline: site.archive.offline ? [OFFLINE_PATH] : [],
    parts: site.parts,
    withdrawn: site.withdrawn,
    years: site.years,
    calendars: site.years.filter(hasCalendar),
    months: site.months,
    undated: undated.length > 0 ? undated : [{ items: [], number: 1, of: 1 }],
    lists: site.lists,
    indexes: site.indexes,
    found: site.found,
    quotes: site.quotePages,
    speakers: site.speakerPages,
    figures: site.figurePages,
    stories: storyPages(site.stories.list),
    story: site.stories.list,
    events: site.eventPages,
    versions: site.versions,
  };
}

const itself = (path: string) => path;

/** The path of a page within the site. */
export const PAGE_PATHS: OfEachKind<[], string> = {
  home: itself,
  timeline: itself,
  browse: itself,
  search: itself,
  about: itself,
  data: itself,
  verify: itself,
  onThisDay: itself,
  quotedTopics: itself,
  opensearch: itself,
  notFound: itself,
  offline: itself,
  parts: partPath,
  withdrawn: ({ id }) => articlePath(id),
  years: ({ year }) => yearPath(year),
  calendars: ({ year }) => calendarPath(year),
  months: ({ month }) => monthPath(month),
  undated: ({ number }) => undatedPath(number),
  lists: listPath,
  indexes: ({ kind, number, order }) => indexPath(kind, number, order),
  found: ({ name, number }) => pagePath(name.path, number),
  quotes: ({ list, number }) => pagePath(list.path, number),
  speakers: ({ number }) => pagePath(SPEAKERS_PATH, number),
  figures: ({ number }) => pagePath(FIGURES_PATH, number),
  stories: ({ number, of }) => storiesPath(number, of),
  story: ({ path }) => path,
  events: ({ list, number }) => pagePath(list.path, number),
  versions: ({ card }) => versionsPath(card.id),
};

/** The kinds of pages, in the order above. */
export const PAGE_KINDS: readonly PageKind[] = [
  "home",
  "timeline",
  "browse",
  "search",
  "about",
  "data",
  "verify",
  "onThisDay",
  "quotedTopics",
  "opensearch",
  "notFound",
  "offline",
  "parts",
  "withdrawn",
  "years",
  "calendars",
  "months",
  "undated",
  "lists",
  "indexes",
  "found",
  "quotes",
  "speakers",
  "figures",
  "stories",
  "story",
  "events",
  "versions",
];

/** Some of the pages of a kind. @param first the position of the first of them among all pages, from 0. */
type Choose = <K extends PageKind>(
  kind: K,
  items: LongList<PageItems[K]>,
  first: number,
) => readonly PageItems[K][];

/** The pages that a function chooses. It is asked in the order of their kinds. */
function someOf(pages: Pages, choose: Choose): ChosenPages {
  let end = 0;
  const of: <K extends PageKind>(kind: K, items: LongList<PageItems[K]>) => readonly PageItems[K][] = (
    kind,
    items,
  ) => {
    end += items.length;
    return choose(kind, items, end - items.length);
  };
  return {
    home: of("home", pages.home),
    timeline: of("timeline", pages.timeline),
    browse: of("browse", pages.browse),
    search: of("search", pages.search),
    about: of("about", pages.about),
    data: of("data", pages.data),
    verify: of("verify", pages.verify),
    onThisDay: of("onThisDay", pages.onThisDay),
    quotedTopics: of("quotedTopics", pages.quotedTopics),
    opensearch: of("opensearch", pages.opensearch),
    notFound: of("notFound", pages.notFound),
    offline: of("offline", pages.offline),
    parts: of("parts", pages.parts),
    withdrawn: of("withdrawn", pages.withdrawn),
    years: of("years", pages.years),
    calendars: of("calendars", pages.calendars),
    months: of("months", pages.months),
    undated: of("undated", pages.undated),
    lists: of("lists", pages.lists),
    indexes: of("indexes", pages.indexes),
    found: of("found", pages.found),
    quotes: of("quotes", pages.quotes),
    speakers: of("speakers", pages.speakers),
    figures: of("figures", pages.figures),
    stories: of("stories", pages.stories),
    story: of("story", pages.story),
    events: of("events", pages.events),
    versions: of("versions", pages.versions),
  };
}

/** The positions of the pages that a function chooses, among all pages in the order of their kinds. */
export function positionsOf(
  pages: Pages,
  isChosen: <K extends PageKind>(kind: K, item: PageItems[K]) => boolean,
): number[] {
  const chosen: number[] = [];
  someOf(pages, (kind, items, first) => {
    for (let index = 0; index < items.length; index += 1) {
      const item = items.at(index);
      if (item !== undefined && isChosen(kind, item)) chosen.push(first + index);
    }
    return [];
  });
  return chosen;
}

/** The pages at some positions, without a look at the others: it is asked for each few hundred of them. */
export function pagesAt(pages: Pages, positions: readonly number[]): ChosenPages {
  const ordered = [...positions].sort((a, b) => a - b);
  let next = 0;
  return someOf(pages, (_kind, items, first) => {
    const from = next;
    while ((ordered[next] ?? Number.POSITIVE_INFINITY) < first + items.length) next += 1;
    return ordered.slice(from, next).flatMap((position) => items.at(position - first) ?? []);
  });
}

/** The file of a page, from its path within the site. */
export const fileOfPage = (path: string): string => (path.endsWith("/") ? `${path}index.html` : path);
