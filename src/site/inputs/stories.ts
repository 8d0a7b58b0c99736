import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { Slice } from "../model/slices.ts";
import { aroundStory, besideStory, feedPage, type SiteStory } from "../model/stories.ts";
import { addCompared } from "../sides/compared.ts";
import { addFold } from "./copies.ts";
import { addStoryEvents } from "./events.ts";
import { addCards, type Inputs } from "./input.ts";

/** What lists and links show of a story. */
function addFace(to: Inputs, story: SiteStory | null): void {
  to.add(story?.path ?? "");
  if (!story) return;
  to.add(story.named.face);
  addCards(to, story.articles);
}

/** What the page of an article tells of its story. */
export function addStoryOfArticle(to: Inputs, { id }: Card, { stories }: Site): void {
  const story = stories.ofArticle.get(id) ?? null;
  addFace(to, story);
  if (!story) return;
  const { before, after } = besideStory(story, stories);
  addFace(to, before);
  addFace(to, after);
}

/** The page of a story. */
export function storyInputs(story: SiteStory, site: Site, to: Inputs): void {
  const { stories, feeds } = site;
  const { shown, earlier, later } = aroundStory(story, stories);
  const thread = stories.threadOf.get(story.id);
  const page = thread ? feedPage(thread) : null;
  addFace(to, story);
  for (const { digest } of story.articles) to.add(digest);
  addFold(to, story.articles, site);
  addCompared(to, story, site);
  for (const { articles, by, names, words } of story.joins) {
    to.add(...articles, by);
    for (const key of names) to.add(site.foundKey(key)?.name ?? "");
    to.add(...words);
  }
  addStoryEvents(to, story.articles, site);
  for (const one of [earlier, ...shown, later]) addFace(to, one);
  if (page && feeds.paths.has(page.path)) to.add(page.path, page.named.title);
  else to.add("");
}

/** A page of the list of stories; the newest one, which has the threads, is made each time. */
export function storiesInputs({ items, number, of }: Slice<SiteStory>, _: Site, to: Inputs): void {
  if (number === of) to.anew();
  to.add(number, of);
  for (const story of items) addFace(to, story);
}
