import { type CountedWords, countedWords } from "../../src/shared/archiveWords.ts";

/** The words of an archive by their numbers, counted in some lists of words, one for each article. */
export function numbered(lists: readonly (readonly string[])[]): CountedWords {
  const words = countedWords();
  for (const list of lists) words.count(Uint32Array.from(new Set(list), words.numberOf));
  return words;
}
