import { frequencyStep, type Phrase, type WordCounts, wordsOfPhrases } from "./find.ts";

const LETTER_A = 65;

/**
 * In how many articles some words are, as far as keyphrases depend on it: a letter for each word, "A" for one article, "B" for two or three,
 * "C" for four to seven, and so on.
 * @param counts the number of articles of each word.
 */
export function frequencyLetters(counts: Uint32Array): string {
  const letters = Buffer.allocUnsafe(counts.length);
  for (let at = 0; at < counts.length; at += 1)
    letters[at] = LETTER_A + 31 - Math.clz32(frequencyStep(counts[at] ?? 0));
  return letters.toString("latin1");
}

/**
 * What such letters say.
 * @param letters those of the words of the phrases, in the order of `wordsOfPhrases`.
 * @param articles how many articles the archive has.
 */
export function lettersAsCounts(phrases: readonly Phrase[], letters: string, articles: number): WordCounts {
  const words = wordsOfPhrases(phrases);
  const counts = new Map(words.map((word, at) => [word, 2 ** (letters.charCodeAt(at) - LETTER_A)]));
  return { articles, articlesWith: (word) => counts.get(word) ?? 0 };
}
