import type { Card } from "../cards/card.ts";

/** What comes before and after each of some things, by their ids. */
export interface Neighbours<T> {
  get(id: string): Beside<T> | undefined;
}

interface Beside<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** @param items in their order. */
export function neighboursOf<T>(items: readonly T[], idOf: (item: T) => string): Neighbours<T> {
  return new Map(
    items.map((item, at) => [idOf(item), { before: items[at - 1] ?? null, after: items[at + 1] ?? null }]),
  );
}

/** The neighbours of articles, of which each is noted by itself. They are numbers until somebody asks. */
export interface NotedNeighbours extends Neighbours<Card> {
  note(article: Card, before: Card | undefined, after: Card | undefined): void;
}

const NOT_NOTED = -2;
const NONE = -1;

/** @param places of the articles by their ids. */
export function notedNeighbours(
  articles: readonly Card[],
  places: ReadonlyMap<string, number>,
): NotedNeighbours {
  const before = new Int32Array(articles.length).fill(NOT_NOTED);
  const after = new Int32Array(articles.length);
  const placeOf = (card: Card | undefined) => (card && places.get(card.id)) ?? NONE;
  return {
    note(article, one, other) {
      const place = placeOf(article);
      before[place] = placeOf(one);
      after[place] = placeOf(other);
    },
    get(id) {
      const place = places.get(id) ?? NONE;
      const first = before[place] ?? NOT_NOTED;
      if (first === NOT_NOTED) return undefined;
      return { before: articles[first] ?? null, after: articles[after[place] ?? NONE] ?? null };
    },
  };
}

/** @param lists each has an order of its own. */
export function neighboursAmong(
  lists: readonly (readonly Card[])[],
  articles: readonly Card[],
  places: ReadonlyMap<string, number>,
): Neighbours<Card> {
  const noted = notedNeighbours(articles, places);
  for (const list of lists)
    for (const [at, article] of list.entries()) noted.note(article, list[at - 1], list[at + 1]);
  return noted;
}
