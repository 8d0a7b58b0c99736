import { frequencyStep } from "../../enrich/keyphrases/find.ts";
import type { ArchiveWords } from "../../shared/archiveWords.ts";

/** How rare something is that so many articles of an archive have: the logarithm of the share, in powers of two. */
export function rarityIn(articles: number): (count: number) => number {
  const all = frequencyStep(articles);
  const ofSteps = Float64Array.from({ length: 32 }, (_, power) => Math.max(0, Math.log(all / 2 ** power)));
  return (count) => ofSteps[count < 2 ? 0 : 31 - Math.clz32(count)] ?? 0;
}

/** How rare each word of an archive is, by its number. */
export function rarityOfWords({
  articles,
  articlesWith,
  size,
}: Pick<ArchiveWords, "articles" | "articlesWith" | "size">): (word: number) => number {
  const rarity = rarityIn(articles);
  // A byte for each word: it is asked for many times, and so small a list stays near.
  const powers = Uint8Array.from({ length: size() }, (_, word) => 31 - Math.clz32(articlesWith(word) || 1));
  const ofPowers = Float64Array.from({ length: 32 }, (_, power) => rarity(2 ** power));
  return (word) => ofPowers[powers[word] ?? 0] ?? 0;
}
