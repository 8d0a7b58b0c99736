import type { RelatedTable } from "../../records/related.ts";
import type { Card } from "../cards/card.ts";

/** An article on the same subject, as the page of an article tells of it. */
export interface Related {
  readonly card: Card;
  /** The keys of names that both mention. */
  readonly names: readonly string[];
  /** Words that both repeat. */
  readonly words: readonly string[];
}

/** Gives the related articles of an article by its id, the most alike first. */
export type RelatedTo = (id: string) => readonly Related[];

/** Related articles as numbers, as pages ask for them. */
export interface RelatedNumbers {
  /** Where the numbers of each article begin, by its place among all of them; -1 for an article that has none. */
  readonly begins: Int32Array;
  /** As in the table; what the numbers of articles there stand for is in `cards`. */
  readonly numbers: Int32Array;
  /** The articles of the table; null for one that isn't there. */
  readonly cards: readonly (Card | null)[];
  /** Keys of names, and words. */
  readonly texts: readonly string[];
}

/** @param places of the articles that the numbers were made with, by their ids. */
export function relatedByArticle(
  { begins, numbers, cards, texts }: RelatedNumbers,
  places: ReadonlyMap<string, number>,
): RelatedTo {
  return (id) => {
    const own: Related[] = [];
    let at = begins[places.get(id) ?? -1] ?? -1;
    if (at < 0) return own;
    const next = () => numbers[at++] ?? 0;
    const some = (count: number) => Array.from({ length: count }, () => texts[next()] ?? "");
    for (let left = next(); left > 0; left -= 1) {
      const card = cards[next()];
      const [names, words] = [next(), next()];
      const common = { names: some(names), words: some(words) };
      if (card) own.push({ card, ...common });
    }
    return own;
  };
}

/** Related articles as they are in their table, with what the numbers there stand for. @param places of all articles, by their ids. */
export function relatedNumbers(
  { ids, numbers, texts }: RelatedTable,
  articles: readonly Card[],
  places: ReadonlyMap<string, number>,
): RelatedNumbers {
  const begins = new Int32Array(articles.length).fill(-1);
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  while (at < numbers.length) {
    const place = places.get(ids[next()] ?? "");
    if (place !== undefined) begins[place] = at;
    for (let left = next(); left > 0; left -= 1) at += 3 + (numbers[at + 1] ?? 0) + (numbers[at + 2] ?? 0);
  }
  const cards = ids.map((id) => articles[places.get(id) ?? -1] ?? null);
  return { begins, numbers, cards, texts };
}
