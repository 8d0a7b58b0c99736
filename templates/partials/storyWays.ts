import type { Site } from "../../src/site/model/site.ts";
import { STORIES_PATH } from "../../src/site/urls.ts";
import type { Way } from "./ways.ts";

/** The page of the stories, if there are any. */
export function storyWays({ stories, words }: Site): Way[] {
  const { length } = stories.list;
  return length > 0
    ? [{ path: STORIES_PATH, name: words.stories.title, words: words.stories.count(length) }]
    : [];
}
