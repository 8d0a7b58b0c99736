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
  /** Where the numbers of an article begin, by its id; those of one that isn't there begin at 0. */
  readonly begins: ReadonlyMap<string, number>;
  /**
   * For each article how many others there are, and of each of these its place among all articles, how many names and words it has in
   * common, and which texts these are. The list begins with the 0 of an article that has none.
   */
  readonly numbers: Int32Array;
  /** Keys of names, and words. */
  readonly texts: readonly string[];
}

/** @param articles that the numbers were made with. */
export function relatedByArticle(
  { begins, numbers, texts }: RelatedNumbers,
  articles: readonly Card[],
): RelatedTo {
  return (id) => {
    const own: Related[] = [];
    let at = begins.get(id) ?? 0;
    const next = () => numbers[at++] ?? 0;
    const some = (count: number) => Array.from({ length: count }, () => texts[next()] ?? "");
    for (let left = next(); left > 0; left -= 1) {
      const card = articles[next()];
      const [names, words] = [next(), next()];
      const common = { names: some(names), words: some(words) };
      if (card) own.push({ card, ...common });
    }
    return own;
  };
}

/** Related articles by their places among all articles. Those that aren't among these are left out. */
export function relatedNumbers(
  { ids, numbers: given, texts }: RelatedTable,
  articles: readonly Card[],
): RelatedNumbers {
  const places = new Map<string, number>();
  for (const { id } of articles) places.set(id, places.size);
  const placeOf = Int32Array.from(ids, (id) => places.get(id) ?? -1);
  const begins = new Map<string, number>();
  const numbers = new Int32Array(given.length + 1);
  let [at, end] = [0, 1];
  const next = () => given[at++] ?? 0;
  const copy = (count: number) => {
    for (let left = count; left > 0; left -= 1) numbers[end++] = next();
  };
  while (at < given.length) {
    const begin = end++;
    begins.set(ids[next()] ?? "", begin);
    let there = 0;
    for (let left = next(); left > 0; left -= 1) {
      const place = placeOf[next()] ?? -1;
      const inCommon = (given[at] ?? 0) + (given[at + 1] ?? 0);
      if (place < 0) at += 2 + inCommon;
      else {
        numbers[end++] = place;
        copy(2 + inCommon);
        there += 1;
      }
    }
    numbers[begin] = there;
  }
  return { begins, numbers: numbers.slice(0, end), texts };
}
