import type { CountedName } from "../../src/relate/names/counted.ts";
import { type CountedWords, countedWords } from "../../src/shared/archiveWords.ts";

/** The words of an archive by their numbers, counted in some lists of words, one for each article. */
export function numbered(lists: readonly (readonly string[])[]): CountedWords {
  const words = countedWords();
  for (const list of lists) words.count(Uint32Array.from(new Set(list), words.numberOf));
  return words;
}

/** A person as an article mentions them twice by these words. */
export const mentioned = (text: string): CountedName => ({
  ...{ type: "person", text, value: text, origin: "derived", confidence: 1, count: 2 },
});
