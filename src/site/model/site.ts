import { NO_RELATED } from "../../entry/relatedNumbers.ts";
import type { EntryEvent } from "../../entry/schema.ts";
import { NO_STORIES } from "../../entry/storiesTable.ts";
import { interfaceLanguage } from "../../languages/interfaceLanguage.ts";
import { topicName } from "../../languages/topicName.ts";
import { type Words, wordsIn } from "../../languages/words.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { NameEntity } from "../../records/names.ts";
import type { RelatedTable } from "../../records/related.ts";
import type { Archive, Withdrawal } from "../../records/source.ts";
import type { StoryTable } from "../../records/stories.ts";
import type { LongList } from "../../shared/longList.ts";
import { type ArticlePart, partsOfAll } from "../article/parts.ts";
import type { Card } from "../cards/card.ts";
import type { ReadExcerpt } from "../cards/excerpts.ts";
import { placesById } from "../cards/placesById.ts";
import type { ReadArticle, Shelf } from "../cards/shelf.ts";
import { type EventPage, nameEventPages } from "../events/eventPages.ts";
import { type EventTimeline, eventTimelineOf } from "../events/eventTimeline.ts";
import { familyOf } from "../events/families.ts";
import { type Outcomes, outcomesAmong } from "../events/outcomes.ts";
import { type FoundNames, foundNames, type Mentions } from "../names/foundNames.ts";
import { type NamePage, namePages } from "../names/namePages.ts";
import {
  FOUND_KINDS,
  type FoundKind,
  GIVEN_KINDS,
  type GivenKind,
  type IndexPage,
  indexPages,
  NAME_KINDS,
  type Name,
  type NameKind,
  namesOf,
} from "../names/names.ts";
import { type FigurePage, figurePages } from "../said/figures.ts";
import { type Quotation, quotationsOf } from "../said/quotations.ts";
import { type QuotedTopic, type QuotePage, quotePages } from "../said/quotePages.ts";
import { quotationsByName, type SpeakerPage, speakerPages, speakersOf } from "../said/speakers.ts";
import { type MonthDay, monthDaysOf } from "../timeline/onThisDay.ts";
import { type Steps, stepsOf } from "../timeline/sparkline.ts";
import { type TimeBars, timeBarsOf } from "../timeline/timeBars.ts";
import { hasCalendar, isYearUncertain, type Month, timelineOf, type Year } from "../timeline/timeline.ts";
import { pathPrefix, yearPlace } from "../urls.ts";
import { type VersionsPage, versionPages, versionsOfArticle } from "../versions/versionPages.ts";
import { copiesByArticle } from "./copies.ts";
import type { Frequent } from "./facets.ts";
import type { CopiesOf } from "./families.ts";
import { type Feeds, feedsOf } from "./feeds.ts";
import {
  dayLists,
  type ListPage,
  nameLists,
  onThisDayLists,
  pagesOf,
  sometimeLists,
  yearUncertainLists,
} from "./lists.ts";
import { type Neighbours, neighboursAmong, neighboursOf } from "./neighbours.ts";
import { type RelatedNumbers, type RelatedTo, relatedByArticle, relatedNumbers } from "./related.ts";
import { type SiteStories, siteStories } from "./stories.ts";
import { subjectSteps } from "./subjectSteps.ts";

/** Everything that the pages are made from. */
export interface Site {
  readonly archive: Archive;
  /** BCP 47 tag of the language of the pages' own words, with the region by which dates are written. */
  readonly language: string;
  readonly words: Words;
  /** The address where the site will be published, ending in a slash; null if it isn't known. */
  readonly baseUrl: string | null;
  /** The path of that address: "/" or "/archive/". */
  readonly prefix: string;
  /** In the order of their days, the undated ones last. */
  readonly articles: readonly Card[];
  /** Which of them each is, by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** Reads an article whole, where its card isn't enough. */
  readonly read: ReadArticle;
  /** Reads what is quoted of an article. */
  readonly excerpt: ReadExcerpt;
  /** The pages of all articles. */
  readonly parts: LongList<ArticlePart>;
  readonly undated: readonly Card[];
  /** The dated articles that may be of several years, and are listed under none. */
  readonly yearUncertain: readonly Card[];
  /** The articles that were taken out of the archive; each address says so. */
  readonly withdrawn: readonly Withdrawal[];
  /** Whether every article has its original file beside its page. */
  readonly hasOriginals: boolean;
  /** Articles by their file, and by each copy of that file: only by those that the archive features, or that evidence names. */
  readonly bySeed: ReadonlyMap<string, Card>;
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  /** The same by their names, `YYYY-MM`. */
  readonly monthOf: ReadonlyMap<string, Month>;
  /** The number of articles over the archive’s time; null if it is too short. */
  readonly timeBars: TimeBars | null;
  /** The days of any year that have articles. */
  readonly monthDays: readonly MonthDay[];
  /** The same by their names, `MM-DD`. */
  readonly monthDayOf: ReadonlyMap<string, MonthDay>;
  /** The steps of the sparklines beside names; null if no article is dated. */
  readonly steps: Steps | null;
  /** People, sources, tags and so on in alphabetical order, and the pages that list them. */
  readonly names: Readonly<Record<NameKind, readonly Name[]>>;
  /** A name that an article mentions, as the archive has it. */
  readonly foundName: FoundNames["of"];
  readonly foundKey: FoundNames["byKey"];
  /** The names of all articles: a name's record is found faster this way. */
  readonly mentions: Mentions;
  /** The names that are filters of the search. */
  readonly frequent: Frequent;
  /** The path of each topic, source, author and tag that has a page. */
  readonly namePaths: Readonly<Record<GivenKind, ReadonlyMap<string, string>>>;
  readonly feeds: Feeds;
  readonly indexes: readonly IndexPage[];
  /** The pages of people, places and organisations. */
  readonly found: readonly NamePage[];
  /** All quotations with a named speaker, in order of time; their pages, and those of the speakers and of the figures. */
  readonly said: {
    readonly quotations: LongList<Quotation>;
    /** What a name says. */
    readonly by: (name: Name) => LongList<Quotation>;
    readonly topics: readonly QuotedTopic[];
  };
  readonly quotePages: readonly QuotePage[];
  readonly speakerPages: readonly SpeakerPage[];
  readonly figurePages: readonly FigurePage[];
  /** What articles say happened at a known time, and what they said would happen. */
  readonly events: Readonly<Record<EntryEvent["type"], EventTimeline>>;
  /** The articles that may tell what became of what was due. */
  readonly outcomes: Outcomes;
  /** The pages of these, and those of the events of each name. */
  readonly eventPages: readonly EventPage[];
  /** All pages that list articles, except those of years, months, undated articles, people, places and organisations. */
  readonly lists: readonly ListPage[];
  /** What comes before and after each article (by id), year, calendar and month, in time or in the list of those without a day or a year. */
  readonly around: {
    readonly article: Neighbours<Card>;
    readonly year: Neighbours<Year>;
    readonly calendar: Neighbours<Year>;
    readonly month: Neighbours<Month>;
  };
  /** What comes before and after an article (by id) on the same subject. */
  readonly subjects: ReturnType<typeof subjectSteps>;
  /** The other articles with the same text, by the id of each. */
  readonly copies: CopiesOf;
  /** The pages that compare texts, and for each article on one of them that page. */
  readonly versions: readonly VersionsPage[];
  readonly versionsOf: ReadonlyMap<string, VersionsPage>;
  /** The articles on the same subject as one. */
  readonly relatedTo: RelatedTo;
  /** The same as numbers. */
  readonly relatedNumbers: RelatedNumbers;
  readonly stories: SiteStories;
}

/** The tables beside the entries. */
interface Beside {
  readonly table?: readonly NameEntity[];
  readonly withdrawn?: readonly Withdrawal[];
  readonly copies?: readonly CopyPair[];
  readonly related?: RelatedTable;
  readonly stories?: StoryTable;
}

/** A site before it is known which articles are alike. */
export type SiteBegun = Omit<Site, keyof AlikeOnSite>;

/** What of a site follows from which articles are alike. */
type AlikeOnSite = Pick<Site, "feeds" | "relatedTo" | "relatedNumbers" | "stories">;

/**
 * @param shelf the articles.
 * @param beside what is read beside them: the archive's names, the withdrawn articles, the copies, and which articles are alike.
 */
export const siteOf = (shelf: Shelf, archive: Archive, baseUrl: string | null, beside: Beside = {}): Site =>
  siteWith(siteBegun(shelf, archive, baseUrl, beside), beside);

/** Ends the model of a site. */
export const siteWith = (begun: SiteBegun, beside: Pick<Beside, "related" | "stories">): Site => ({
  ...begun,
  ...alikeOn(begun, beside),
});

function alikeOn(
  { articles, places, names, archive, baseUrl, words }: SiteBegun,
  { related = NO_RELATED, stories = NO_STORIES }: Pick<Beside, "related" | "stories">,
): AlikeOnSite {
  const told = siteStories(stories, articles);
  const numbers = relatedNumbers(related, articles, places);
  return {
    stories: told,
    relatedNumbers: numbers,
    relatedTo: relatedByArticle(numbers, places),
    feeds: feedsOf(articles, names, { archive, baseUrl, words, threads: told.threads, places }),
  };
}

/** The most of a site's model: all that doesn't ask which articles are alike. */
export function siteBegun(
  { cards: articles, places: given, read, excerpt }: Shelf,
  archive: Archive,
  baseUrl: string | null,
  { table = [], withdrawn = [], copies = [] }: Omit<Beside, "related" | "stories">,
): SiteBegun {
  // Not that of all articles, where some were left out.
  const places = given?.size === articles.length ? given : placesById(articles);
  const dated = articles.filter(({ date }) => date !== null);
  const undated = articles.filter(({ date }) => date === null);
  const yearUncertain = dated.filter(isYearUncertain);
  const years = timelineOf(dated);
  const months = years.flatMap((year) => year.months);
  const monthDays = monthDaysOf(dated);
  const language = interfaceLanguage(archive);
  const words = wordsIn(language);
  const found = foundNames(table, articles, archive.language, places);
  const names = {
    ...found.byKind,
    topics: namesOf("topics", articles, archive.language, (name) => topicName(name, words)),
    sources: namesOf("sources", articles, archive.language),
    authors: namesOf("authors", articles, archive.language),
    tags: namesOf("tags", articles, archive.language),
  };
  const quotations = quotationsOf(articles, found.byKey);
  const speakers = speakersOf(quotations, archive.language);
  const others = copiesByArticle(copies, articles);
  const versions = versionPages(articles, others);
  const quoted = quotePages(quotations, names.topics, speakers, words);
  const lists = [
    ...dayLists(months, monthDays, language),
    ...sometimeLists(years, language),
    ...yearUncertainLists(yearUncertain, words),
    ...onThisDayLists(monthDays, language),
    ...GIVEN_KINDS.flatMap((kind) => nameLists(names[kind], words)),
  ];
  const family = familyOf(articles, others);
  const events = {
    happened: eventTimelineOf("happened", articles, family),
    due: eventTimelineOf("due", articles, family),
  };
  return {
    archive,
    language,
    words,
    baseUrl: baseUrl === null || baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`,
    prefix: pathPrefix(baseUrl),
    articles,
    places,
    read,
    excerpt,
    parts: partsOfAll(articles),
    undated,
    yearUncertain,
    withdrawn,
    hasOriginals: articles.every(({ hasOriginal }) => hasOriginal),
    bySeed: bySeed(articles, archive),
    years,
    months,
    monthOf: new Map(months.map((one) => [one.month, one])),
    timeBars: timeBarsOf(years, yearPlace),
    monthDays,
    monthDayOf: new Map(monthDays.map((one) => [one.monthDay, one])),
    steps: stepsOf(articles),
    names,
    foundName: found.of,
    foundKey: found.byKey,
    mentions: found.mentions,
    frequent: found.frequent,
    found: FOUND_KINDS.flatMap((kind) => names[kind].flatMap(namePages)),
    said: {
      quotations: quotations.all,
      by: quotationsByName(speakers, found.mentions.named.length),
      topics: quoted.topics,
    },
    quotePages: quoted.pages,
    speakerPages: speakerPages(speakers),
    figurePages: figurePages(articles, archive.language, words),
    events,
    outcomes: outcomesAmong(articles, family),
    eventPages: [...events.happened.pages, ...events.due.pages, ...eventsOfNames(events.happened, names)],
    namePaths: {
      topics: pathsOf(names.topics),
      sources: pathsOf(names.sources),
      authors: pathsOf(names.authors),
      tags: pathsOf(names.tags),
    },
    indexes: NAME_KINDS.flatMap((kind) => indexPages(names[kind])),
    lists: lists.flatMap(pagesOf),
    around: {
      // Undated articles and those of several possible years have an order, but no time, so they are apart.
      article: neighboursAmong(
        [dated.filter((article) => !isYearUncertain(article)), yearUncertain, undated],
        articles,
        places,
      ),
      year: neighboursOf(years, ({ year }) => year),
      calendar: neighboursOf(years.filter(hasCalendar), ({ year }) => year),
      month: neighboursOf(months, ({ month }) => month),
    },
    copies: others,
    versions,
    versionsOf: versionsOfArticle(versions),
    subjects: subjectSteps(articles, places, found.mentions, names.topics, family),
  };
}

const eventsOfNames = (
  { byName }: EventTimeline,
  names: Readonly<Record<FoundKind, readonly Name[]>>,
): EventPage[] =>
  FOUND_KINDS.flatMap((kind) =>
    names[kind].flatMap((name) => {
      const events = name.found ? byName.get(name.found.key) : undefined;
      return events ? nameEventPages(name, "happened", events) : [];
    }),
  );

function pathsOf(names: readonly Name[]): ReadonlyMap<string, string> {
  return new Map(names.filter(({ hasPage }) => hasPage).map(({ given, path }) => [given, path]));
}

function bySeed(articles: readonly Card[], { featured }: Archive): ReadonlyMap<string, Card> {
  const named = new Set(featured);
  for (const { seeds } of articles) for (const seed of seeds) named.add(seed);
  const found = new Map<string, Card>();
  if (named.size === 0) return found;
  for (const article of articles)
    for (const file of [article.seed, ...article.copies]) if (named.has(file)) found.set(file, article);
  return found;
}

/** The address of a page of the site, with the path that the site is published below. */
export function href(site: Pick<Site, "prefix">, path: string): string {
  return `${site.prefix}${path.replace(/^\//, "")}`;
}

/** The full address of a page; null if it isn't known where the site will be published. */
export function absolute(site: Pick<Site, "baseUrl">, path: string): string | null {
  return site.baseUrl === null ? null : `${site.baseUrl}${path.replace(/^\//, "")}`;
}
