import { append } from "../../shared/append.ts";
import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { Slice } from "../model/slices.ts";
import { aroundStory, besideStory, feedPage, type SiteStory } from "../model/stories.ts";
import { addCompared } from "../sides/compared.ts";
import { addFold } from "./copies.ts";
import { addStoryEvents } from "./events.ts";
import { addCards, type Input } from "./input.ts";

/** What lists and links show of a story. */
function addFace(to: Input[], story: SiteStory | null): void {
  to.push(story?.path ?? "");
  if (!story) return;
  to.push(story.named.face);
  addCards(to, story.articles);
}

/** What the page of an article tells of its story. */
export function addStoryOfArticle(to: Input[], { id }: Card, { stories }: Site): void {
  const story = stories.ofArticle.get(id) ?? null;
  addFace(to, story);
  if (!story) return;
  const { before, after } = besideStory(story, stories);
  addFace(to, before);
  addFace(to, after);
}

/** The page of a story. */
export function storyInputs(story: SiteStory, site: Site): readonly Input[] {
  const { stories, feeds } = site;
  const { shown, earlier, later } = aroundStory(story, stories);
  const thread = stories.threadOf.get(story.id);
  const page = thread ? feedPage(thread) : null;
  const to: Input[] = [];
  addFace(to, story);
  for (const { digest } of story.articles) to.push(digest);
  addFold(to, story.articles, site);
  addCompared(to, story, site);
  for (const { articles, by, names, words } of story.joins) {
    append(to, [...articles, by]);
    for (const key of names) to.push(site.foundKey(key)?.name ?? "");
    append(to, words);
  }
  addStoryEvents(to, story.articles, site);
  for (const one of [earlier, ...shown, later]) addFace(to, one);
  if (page && feeds.paths.has(page.path)) to.push(page.path, page.named.title);
  else to.push("");
  return to;
}

/** A page of the list of stories; the newest one, which has the threads, is made each time. */
export function storiesInputs({ items, number, of }: Slice<SiteStory>): readonly Input[] | null {
  if (number === of) return null;
  const to: Input[] = [number, of];
  for (const story of items) addFace(to, story);
  return to;
}
