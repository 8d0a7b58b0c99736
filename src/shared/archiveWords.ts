import { type Numbering, numberingOf } from "./numbering.ts";

/** The words of an archive by their numbers, and in how many of its articles each occurs. */
export interface ArchiveWords extends Pick<Numbering, "numberIfAny" | "wordOf" | "size" | "forget"> {
  /** How many articles were counted. */
  readonly articles: number;
  /** How many of them have a word. */
  articlesWith(number: number): number;
}

/** The same while articles are counted. */
export interface CountedWords extends ArchiveWords, Numbering {
  /** Counts one article. @param words their numbers, each once. */
  count(words: Uint32Array): void;
}

/** @param known words by their numbers, null for a number that is free. None of them is counted yet. */
export function countedWords(known: readonly (string | null)[] = []): CountedWords {
  const words = numberingOf(known);
  let counts = new Uint32Array(Math.max(1024, known.length));
  let articles = 0;
  return {
    ...words,
    get articles() {
      return articles;
    },
    articlesWith: (number) => counts[number] ?? 0,
    count(numbers) {
      articles += 1;
      if (words.size() > counts.length) counts = enlarged(counts, words.size());
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    },
  };
}

function enlarged(counts: Uint32Array, least: number) {
  const larger = new Uint32Array(Math.max(least, 2 * counts.length));
  larger.set(counts);
  return larger;
}
