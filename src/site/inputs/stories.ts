import type { Card } from "../cards/card.ts";
import type { Site } from "../model/site.ts";
import type { Slice } from "../model/slices.ts";
import { aroundStory, besideStory, feedPage, type SiteStory } from "../model/stories.ts";
import { comparedInputs } from "../sides/compared.ts";
import { foldInputs } from "./copies.ts";
import { storyEventsInputs } from "./events.ts";
import { cardsInputs, type Input } from "./input.ts";

/** What lists and links show of a story. */
const storyFace = (story: SiteStory | null): readonly Input[] =>
  story ? [story.path, story.named.face, ...cardsInputs(story.articles)] : [""];

/** What the page of an article tells of its story. */
export function storyOfArticle({ id }: Card, { stories }: Site): readonly Input[] {
  const story = stories.ofArticle.get(id);
  if (!story) return [""];
  const { before, after } = besideStory(story, stories);
  return [story, before, after].flatMap(storyFace);
}

/** The page of a story. */
export function storyInputs(story: SiteStory, site: Site): readonly Input[] {
  const { stories, feeds } = site;
  const { shown, earlier, later } = aroundStory(story, stories);
  const thread = stories.threadOf.get(story.id);
  const page = thread ? feedPage(thread) : null;
  return [
    ...storyFace(story),
    ...story.articles.map(({ digest }) => digest),
    ...foldInputs(story.articles, site),
    ...comparedInputs(story, site),
    ...story.joins.flatMap(({ articles, by, names, words }) => [
      ...[...articles, by],
      ...names.flatMap((key) => site.foundKey(key)?.name ?? ""),
      ...words,
    ]),
    ...storyEventsInputs(story.articles, site),
    ...[earlier, ...shown, later].flatMap(storyFace),
    ...(page && feeds.paths.has(page.path) ? [page.path, page.named.title] : [""]),
  ];
}

/** A page of the list of stories; the newest one, which has the threads, is made each time. */
export const storiesInputs = ({ items, number, of }: Slice<SiteStory>): readonly Input[] | null =>
  number === of ? null : [number, of, ...items.flatMap(storyFace)];
