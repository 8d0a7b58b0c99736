import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { Slice } from "../model/slices.ts";
import { aroundStory, besideStory, feedPage, type SiteStory } from "../model/stories.ts";
import { addCompared } from "../sides/compared.ts";
import { addFold } from "./copies.ts";
import { addStoryEvents } from "./events.ts";
import { hashes } from "./hashes.ts";
import { addCards, type Inputs } from "./input.ts";

const faces = hashes<SiteStory>();

/** What lists and links show of a story: each of its articles shows it, and so do those of the stories beside it in its thread. */
const faceOf = (story: SiteStory | null, site: Site): number =>
  story === null
    ? 0
    : faces(site, story, (to) => {
        to.add(story.path, story.named.face);
        addCards(to, story.articles);
      });

/** What the page of an article tells of its story. */
export function addStoryOfArticle(to: Inputs, { id }: Card, site: Site): void {
  const story = site.stories.ofArticle.get(id) ?? null;
  to.number(story === null ? 0 : besideInput(story, site));
}

const beside = hashes<SiteStory>();

/** A story, and those beside it. */
const besideInput = (story: SiteStory, site: Site): number =>
  beside(site, story, (to) => {
    const { before, after } = besideStory(story, site.stories);
    for (const one of [story, before, after]) to.number(faceOf(one, site));
  });

/** The page of a story. */
export function storyInputs(story: SiteStory, site: Site, to: Inputs): void {
  const { stories, feeds } = site;
  const { shown, earlier, later } = aroundStory(story, stories);
  const thread = stories.threadOf.get(story.id);
  const page = thread ? feedPage(thread) : null;
  to.number(faceOf(story, site));
  for (const { digest } of story.articles) to.add(digest);
  addFold(to, story.articles, site);
  addCompared(to, story, site);
  for (const { articles, by, names, words } of story.joins) {
    to.add(...articles, by);
    for (const key of names) to.add(site.foundKey(key)?.name ?? "");
    to.add(...words);
  }
  addStoryEvents(to, story.articles, site);
  for (const one of [earlier, ...shown, later]) to.number(faceOf(one, site));
  if (page && feeds.paths.has(page.path)) to.add(page.path, page.named.title);
  else to.add("");
}

/** A page of the list of stories; the newest one, which has the threads, is made each time. */
export function storiesInputs({ items, number, of }: Slice<SiteStory>, site: Site, to: Inputs): void {
  if (number === of) to.anew();
  to.add(number, of);
  for (const story of items) to.number(faceOf(story, site));
}
