import type { RelatedArticles } from "../../records/related.ts";
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

/** Related articles as numbers, of which five articles with what they have in common need a fifth of the memory. */
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

export function relatedNumbers(
  related: readonly RelatedArticles[],
  articles: readonly Card[],
): RelatedNumbers {
  const places = new Map<string, number>();
  for (const { id } of articles) places.set(id, places.size);
  const known = new Map<string, number>();
  const numberOf = (text: string) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, known.size);
    return known.size - 1;
  };
  const begins = new Map<string, number>();
  const numbers = [0];
  for (const { id, others } of related) {
    const begin = numbers.push(0) - 1;
    begins.set(id, begin);
    let there = 0;
    for (const { id: other, names, words } of others) {
      const place = places.get(other);
      if (place === undefined) continue;
      there += 1;
      numbers.push(place, names.length, words.length);
      for (const name of names) numbers.push(numberOf(name));
      for (const word of words) numbers.push(numberOf(word));
    }
    numbers[begin] = there;
  }
  return { begins, numbers: Int32Array.from(numbers), texts: [...known.keys()] };
}
