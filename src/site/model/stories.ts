import type { Story, StoryTable } from "../../records/stories.ts";
import type { Card } from "../cards/card.ts";
import { articlePath, storyPath } from "../urls.ts";

/** The articles that tell of one event, as pages show them. */
interface SiteStory extends Pick<Story, "id" | "joins"> {
  /** Its page; if it has only one article, that article's. */
  readonly path: string;
  /** The article whose headline it is called by. */
  readonly named: Card;
  /** In the order of their days, the undated ones last. */
  readonly articles: readonly Card[];
}

/** Stories that continue each other. */
interface SiteThread {
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
  /** The story with a page that an article is in, by the id of the article. */
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
    const path = own.length > 1 ? storyPath(id) : articlePath(first.card.id);
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
    ofArticle: new Map(list.flatMap((story) => story.articles.map(({ id }) => [id, story] as const))),
    threadOf: new Map(
      found.flatMap(({ thread }) => thread.stories.map((story) => [story.id, thread] as const)),
    ),
  };
}

/** The first article with a headline of its own: a headline that was made from the first words says less. */
const nameGiver = (articles: readonly Card[]): Card | undefined =>
  articles.find(({ origins }) => origins.title !== "derived");
