import { type Sides, sidesOf } from "../../compare/sides.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Card } from "../cards/card.ts";
import type { Input } from "../inputs/input.ts";
import { mentionedName } from "../inputs/name.ts";
import type { Site } from "../model/site.ts";

/** Of so many articles all are compared; of a larger story the last ones. */
const MOST = 60;
/** So many of a thread stand beside a story. */
const MOST_OF_THREAD = 16;

/** A story, and what its articles are compared with. */
interface Told {
  /** In the order of time. */
  readonly articles: readonly Card[];
  /** Those of its thread, with its own, in the order of time; its own if it is in none. */
  readonly thread: readonly Card[];
}

/** The articles of a story, compared. */
export interface Compared {
  /** Those that are compared, in the order of time: the story's own, and those of its thread that are nearest to them. */
  readonly cards: readonly Card[];
  /** How many the story and its thread have. */
  readonly of: number;
  /** The same whole, by their ids. */
  readonly articles: ReadonlyMap<string, SiteArticle>;
  readonly sides: Sides;
}

/** Compares the articles of a story with each other and with those of its thread. */
export function comparedStory(story: Told, site: Site): Compared {
  const { own, cards } = chosen(story);
  const articles = new Map(cards.map((card) => [card.id, site.read(card)]));
  const pairs = cards.flatMap((card) => pairsOf(card, site));
  const isOwn = new Set(own.map(({ id }) => id));
  const isStated = (key: string) => site.foundKey(key) !== undefined;
  const sides = sidesOf({ all: [...articles.values()], own: ({ id }) => isOwn.has(id) }, pairs, isStated);
  return { cards, of: story.thread.length, articles, sides };
}

function chosen({ articles, thread }: Told): {
  readonly own: readonly Card[];
  readonly cards: readonly Card[];
} {
  const own = articles.slice(-MOST);
  const isOwn = new Set(own);
  const places = thread.flatMap((card, index) => (isOwn.has(card) ? [index] : []));
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const away = (index: number) => (index < first ? first - index : Math.max(0, index - last));
  const others = thread
    .map((card, index) => ({ card, away: away(index) }))
    .filter(({ card }) => !articles.includes(card))
    .sort((a, b) => a.away - b.away)
    .slice(0, Math.max(0, MOST_OF_THREAD - own.length));
  const kept = new Set([...own, ...others.map(({ card }) => card)]);
  return { own, cards: thread.filter((card) => kept.has(card)) };
}

const pairsOf = ({ id }: Card, { copies }: Site) =>
  (copies.get(id) ?? []).map(({ card }) => ({ articles: [id, card.id] as const }));

/** What the comparison depends on. */
export const comparedInputs = (story: Told, site: Site): readonly Input[] => {
  const { own, cards } = chosen(story);
  return [
    ...[story.thread.length, own.length],
    ...cards.flatMap((card) => [
      ...[card.digest, card.face, Number(own.includes(card))],
      ...pairsOf(card, site).map(({ articles }) => articles[1]),
      ...[...card.names.map(({ key }) => key), ...card.speakers].map((key) => mentionedName(key, site)),
    ]),
  ];
};
