import { type Sides, sidesOf } from "../../compare/sides.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import type { Card } from "../cards/card.ts";
import type { Inputs } from "../inputs/input.ts";
import { addNames } from "../inputs/name.ts";
import type { Site } from "../model/site.ts";
import { aroundStory, type SiteStory } from "../model/stories.ts";

/** Of so many articles all are compared; of a larger story the last ones. */
const MOST = 60;
/** So many of a thread stand beside a story. */
const MOST_OF_THREAD = 16;

/** The articles of a story, compared. */
export interface Compared {
  /** Those that are compared, in the order of time: the story's own, and those of its thread that are nearest to them. */
  readonly cards: readonly Card[];
  /** Whether some of them are of other stories. */
  readonly hasOthers: boolean;
  /** The same whole, by their ids. */
  readonly articles: ReadonlyMap<string, SiteArticle>;
  readonly sides: Sides;
}

/** Compares the articles of a story with each other and with those of its thread. */
export function comparedStory(story: SiteStory, site: Site): Compared {
  const { own, cards } = chosen(story, site);
  const articles = new Map(cards.map((card) => [card.id, site.read(card)]));
  const pairs = cards.flatMap((card) => pairsOf(card, site));
  const isOwn = new Set(own.map(({ id }) => id));
  const isStated = (key: string) => site.foundKey(key) !== undefined;
  const sides = sidesOf({ all: [...articles.values()], own: ({ id }) => isOwn.has(id) }, pairs, isStated);
  return { cards, hasOthers: cards.length > own.length, articles, sides };
}

/** The story's own articles, and what they are compared with, in the order of time: own ones and the nearest of the thread. */
function chosen(
  story: SiteStory,
  { stories }: Site,
): { readonly own: readonly Card[]; readonly cards: readonly Card[] } {
  const own = story.articles.slice(-MOST);
  const around = aroundStory(story, stories).shown;
  const at = around.findIndex(({ id }) => id === story.id);
  const others = around
    .map((one, index) => ({ one, away: Math.abs(index - at) }))
    .filter(({ one }) => one.id !== story.id)
    .sort((a, b) => a.away - b.away)
    .flatMap(({ one }) => one.articles)
    .slice(0, Math.max(0, MOST_OF_THREAD - own.length));
  const kept = new Set(others);
  const cards = around.flatMap((one) =>
    one.id === story.id ? own : one.articles.filter((card) => kept.has(card)),
  );
  return { own, cards: inTime(cards.length > 0 ? cards : own) };
}

/** Stories of a thread can overlap in time. */
const inTime = (cards: readonly Card[]): readonly Card[] =>
  [...cards].sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)) || byCodeUnit(a.id, b.id));

const dayOf = ({ date, latest }: Card) => `${date ?? "~"} ${latest ?? "~"}`;

const pairsOf = ({ id }: Card, { copies }: Site) =>
  (copies.get(id) ?? []).map(({ card }) => ({ articles: [id, card.id] as const }));

/** What the comparison depends on. */
export function addCompared(to: Inputs, story: SiteStory, site: Site): void {
  const { own, cards } = chosen(story, site);
  const isOwn = new Set(own);
  for (const card of cards) {
    to.add(card.digest, card.face, Number(isOwn.has(card)));
    for (const { articles } of pairsOf(card, site)) to.add(articles[1]);
    addNames(to, card, site);
  }
}
