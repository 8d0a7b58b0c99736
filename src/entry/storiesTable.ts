import type { Story, StoryTable, Thread } from "../records/stories.ts";
import { jsonList } from "./jsonList.ts";

/** The file that lists stories and threads, beside the entries; there is none if there are none. */
export const STORIES_FILE = "stories.json";

export const NO_STORIES: StoryTable = { stories: [], threads: [] };

/** The stories and threads as JSON, with one on each line. */
export function* storiesTable({ stories, threads }: StoryTable): Generator<string> {
  yield '{"stories":';
  yield* jsonList(stories);
  yield ',\n"threads":';
  yield* jsonList(threads);
  yield "}\n";
}

/**
 * The same without articles that aren't there. A story of one article stays only in a thread, and a thread of one story
 * doesn't stay.
 */
export function storiesAmong({ stories, threads }: StoryTable, ids: ReadonlySet<string>): StoryTable {
  const areThere = (one: { readonly articles: readonly string[] }) => one.articles.every((id) => ids.has(id));
  const left = stories.flatMap((story): Story[] => {
    // Nearly always all of them are there: a second list would take as much memory as the first.
    const isWhole = areThere(story) && story.joins.every(areThere);
    if (isWhole && story.articles.length > 0) return [story];
    const articles = story.articles.filter((id) => ids.has(id));
    const joins = story.joins.filter(areThere);
    return articles.length === 0 ? [] : [{ ...story, articles, joins }];
  });
  const known = new Set(left.map(({ id }) => id));
  const kept = threads.flatMap((thread): Thread[] => {
    const own = thread.stories.filter((id) => known.has(id));
    const links = thread.links.filter((link) => link.stories.every((id) => known.has(id)));
    return own.length < 2 ? [] : [{ ...thread, stories: own, links }];
  });
  const threadIds = new Set(kept.map(({ id }) => id));
  const placed = left.map((story) =>
    story.thread === null || threadIds.has(story.thread) ? story : { ...story, thread: null },
  );
  return {
    stories: placed.filter(({ articles, thread }) => articles.length > 1 || thread !== null),
    threads: kept,
  };
}
