import { frequencyStep, type WordCounts } from "../../enrich/keyphrases/find.ts";
import { type Numbering, numbering } from "../../shared/numbering.ts";

/** How rare something is that so many articles of an archive have: the logarithm of the share, in powers of two. */
export function rarityIn(articles: number): (count: number) => number {
  const all = frequencyStep(articles);
  const ofSteps = Float64Array.from({ length: 32 }, (_, power) => Math.max(0, Math.log(all / 2 ** power)));
  return (count) => ofSteps[count < 2 ? 0 : 31 - Math.clz32(count)] ?? 0;
}

/** The words of an archive as numbers, and how rare each is. */
export interface WeighedWords extends Numbering {
  rarityOf(number: number): number;
}

/** Looks up how many articles have a word when it gets its number: it occurs in many articles. */
export function weighedWords({ articles, byWord }: WordCounts): WeighedWords {
  const words = numbering();
  const rarity = rarityIn(articles);
  const rarities: number[] = [];
  return {
    ...words,
    numberOf(word) {
      const number = words.numberOf(word);
      if (number === rarities.length) rarities.push(rarity(byWord.get(word) ?? 1));
      return number;
    },
    rarityOf: (number) => rarities[number] ?? 0,
  };
}
