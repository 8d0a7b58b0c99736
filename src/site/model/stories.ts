import type { Story, StoryTable } from "../../records/stories.ts";
import { inOnePiece } from "../../shared/inOnePiece.ts";
import type { Card } from "../cards/card.ts";
import { articlePath, storyPath } from "../urls.ts";
import type { Slice } from "./slices.ts";
import { boundsOfPages, steadyPages } from "./steadyPages.ts";

/** The articles that tell of one event, as pages show them. */
export interface SiteStory extends Pick<Story, "id" | "joins"> {
  /** Its page; if it has only one article, that article's. */
  readonly path: string;
  /** The article whose headline it is called by. */
  readonly named: Card;
  /** In the order of their days, the undated ones last. */
  readonly articles: readonly Card[];
}

/** Stories that continue each other. */
export interface SiteThread {
  readonly id: string;
  /** In the order of the first article of each. */
  readonly stories: readonly SiteStory[];
}

/** The stories and threads of an archive. */
export interface SiteStories {
  /** Those with a page, which have two or more articles: the newest first. */
  readonly list: readonly SiteStory[];
  /** The one newest at its end first. */
  readonly threads: readonly SiteThread[];
  /** The story that an article is in, by the id of the article. */
  readonly ofArticle: ReadonlyMap<string, SiteStory>;
  /** The thread of each story, by the id of the story. */
  readonly threadOf: ReadonlyMap<string, SiteThread>;
}

/** @param articles in the order of their days. */
export function siteStories({ stories, threads }: StoryTable, articles: readonly Card[]): SiteStories {
  const cards = new Map(articles.map((card, index) => [card.id, { card, index }]));
  const placed = stories.flatMap(({ id, joins, articles: ids }) => {
    const own = ids.flatMap((one) => cards.get(one) ?? []).sort((a, b) => a.index - b.index);
    const [first] = own;
    const last = own.findLast(({ card }) => card.date !== null) ?? own.at(-1);
    if (!first || !last) return [];
    const named = nameGiver(own.map(({ card }) => card)) ?? first.card;
    const path = inOnePiece(own.length > 1 ? storyPath(id) : articlePath(first.card.id), "");
    const story: SiteStory = { id, joins, path, named, articles: own.map(({ card }) => card) };
    return [{ story, from: first.index, to: last.index }];
  });
  const inOrder = placed.sort((a, b) => a.from - b.from);
  const known = new Map(inOrder.map((one) => [one.story.id, one]));
  const found = threads.map(({ id, stories: ids }) => {
    const own = ids.flatMap((one) => known.get(one) ?? []).sort((a, b) => a.from - b.from);
    return { thread: { id, stories: own.map(({ story }) => story) }, to: own.at(-1)?.from ?? 0 };
  });
  const list = inOrder
    .filter(({ story }) => story.articles.length > 1)
    .sort((a, b) => b.to - a.to || b.from - a.from)
    .map(({ story }) => story);
  return {
    list,
    threads: found.sort((a, b) => b.to - a.to).map(({ thread }) => thread),
    ofArticle: new Map(inOrder.flatMap(({ story }) => story.articles.map(({ id }) => [id, story] as const))),
    threadOf: new Map(
      found.flatMap(({ thread }) => thread.stories.map((story) => [story.id, thread] as const)),
    ),
  };
}

/** The first article with a headline of its own: a headline that was made from the first words says less. */
const nameGiver = (articles: readonly Card[]): Card | undefined =>
  articles.find(({ origins }) => origins.title !== "derived");

/** How many stories a page lists, about. */
const PER_PAGE = 30;

/**
 * The pages of the list, the oldest first. They are cut from the oldest story on, so a new story changes no page but the one that it is on;
 * the newest page has what another one would be too short for.
 * @param newestFirst all stories with a page.
 */
export function storyPages(newestFirst: readonly SiteStory[]): Slice<SiteStory>[] {
  const pages = steadyPages([...newestFirst].reverse(), PER_PAGE, ({ id }) => id).map(({ items }) => items);
  const [before, newest] = pages.slice(-2);
  if (before && newest && newest.length < boundsOfPages(PER_PAGE).least)
    pages.splice(-2, 2, [...before, ...newest]);
  return pages.map((items, at) => ({ items: [...items].reverse(), number: at + 1, of: pages.length }));
}

/** How many stories before one, and after it, its page shows. */
const REACH = 15;

/** A part of a thread, and the nearest stories with a page of what is left out. */
export interface ThreadPart {
  readonly shown: readonly SiteStory[];
  readonly earlier: SiteStory | null;
  readonly later: SiteStory | null;
}

/**
 * The stories of a thread around one of them: a thread may have thousands, and each of their pages can't show all.
 * @param reach how many before it and after it.
 */
export function aroundStory(
  { id }: Pick<SiteStory, "id">,
  { threadOf }: Pick<SiteStories, "threadOf">,
  reach = REACH,
): ThreadPart {
  const all = threadOf.get(id)?.stories ?? [];
  const at = all.findIndex((story) => story.id === id);
  return at < 0 ? NO_PART : partOf(all, at - reach, at + reach + 1);
}

/** What comes before and after a story in its thread. */
export function besideStory(
  story: Pick<SiteStory, "id">,
  stories: Pick<SiteStories, "threadOf">,
): { readonly before: SiteStory | null; readonly after: SiteStory | null } {
  const { shown } = aroundStory(story, stories, 1);
  const at = shown.findIndex(({ id }) => id === story.id);
  return { before: shown[at - 1] ?? null, after: shown[at + 1] ?? null };
}

/** The newest stories of a thread. */
export const newestOfThread = ({ stories }: SiteThread, most: number): ThreadPart =>
  partOf(stories, stories.length - most, stories.length);

const NO_PART: ThreadPart = { shown: [], earlier: null, later: null };

function partOf(all: readonly SiteStory[], from: number, to: number): ThreadPart {
  const hasPage = ({ articles }: SiteStory) => articles.length > 1;
  return {
    shown: all.slice(Math.max(0, from), to),
    earlier: all.slice(0, Math.max(0, from)).findLast(hasPage) ?? null,
    later: all.slice(to).find(hasPage) ?? null,
  };
}

/** The story at whose page a thread has its feed: the first one with a page, which stays when the thread goes on. */
export const feedPage = ({ stories }: SiteThread): SiteStory | null =>
  stories.find(({ articles }) => articles.length > 1) ?? null;
