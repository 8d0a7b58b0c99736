import { type Sides, sidesOf } from "../../compare/sides.ts";
import type { SiteArticle } from "../../entry/schema.ts";
import type { Card } from "../cards/card.ts";
import type { Input } from "../inputs/input.ts";
import { mentionedName } from "../inputs/name.ts";
import type { Site } from "../model/site.ts";

/** Of so many articles all are compared; of a longer thread the last ones. */
const MOST = 60;

/** The articles of a story or a thread, compared. */
export interface Compared {
  /** Those that are compared, in the order of time. */
  readonly cards: readonly Card[];
  /** The same whole, by their ids. */
  readonly articles: ReadonlyMap<string, SiteArticle>;
  readonly sides: Sides;
}

/** @param cards the articles of a story or a thread, in the order of time. */
export function comparedArticles(cards: readonly Card[], site: Site): Compared {
  const some = cards.slice(-MOST);
  const articles = new Map(some.map((card) => [card.id, site.read(card)]));
  const sides = sidesOf(
    [...articles.values()],
    some.flatMap((card) => pairsOf(card, site)),
    (key) => site.foundKey(key) !== undefined,
  );
  return { cards: some, articles, sides };
}

const pairsOf = ({ id }: Card, { copies }: Site) =>
  (copies.get(id) ?? []).map(({ card }) => ({ articles: [id, card.id] as const }));

/** What the comparison depends on. @param cards the articles of a story or a thread, in the order of time. */
export const comparedInputs = (cards: readonly Card[], site: Site): readonly Input[] => [
  cards.length,
  ...cards
    .slice(-MOST)
    .flatMap((card) => [
      ...[card.digest, card.face],
      ...pairsOf(card, site).map(({ articles }) => articles[1]),
      ...[...card.names.map(({ key }) => key), ...card.speakers].map((key) => mentionedName(key, site)),
    ]),
];
