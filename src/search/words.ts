import { type ArchiveWord, encodeWordList, type WordListFile } from "../shared/wordList.ts";

/** The most words that are kept. A reader's browser loads them once, when a searched word isn't found. */
const MAX_WORDS = 30_000;

/** Letters with their combining marks; within a word also an apostrophe or a hyphen. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Shorter words are too easily like any other word; longer ones are web addresses. */
const LENGTHS = { min: 3, max: 30 };

/** In how many pages each word is: of a shard, or of the archive. */
export interface WordCounts {
  /** By its spelling. */
  readonly spellings: ReadonlyMap<string, number>;
  /** In any spelling, by the word in lower case; only those with several, as otherwise the number is the same. */
  readonly several: ReadonlyMap<string, number>;
}

/** Counts the words of pages. */
export function countWords(contents: readonly string[]): WordCounts {
  const spellings = new Map<string, number>();
  const words = new Map<string, number>();
  const firsts = new Map<string, string>();
  const several = new Map<string, number>();
  for (const content of contents) {
    const found = new Set(content.match(WORD)?.filter(isKept));
    for (const spelling of found) {
      add(spellings, spelling, 1);
      const key = spelling.toLowerCase();
      if (!firsts.has(key)) firsts.set(key, spelling);
      else if (firsts.get(key) !== spelling) several.set(key, 0);
    }
    for (const key of new Set([...found].map((word) => word.toLowerCase()))) add(words, key, 1);
  }
  for (const key of several.keys()) several.set(key, words.get(key) ?? 0);
  return { spellings, several };
}

/**
 * The words of an archive, for "did you mean": each in the spelling that most articles use, with the
 * number of articles that contain it. When there are too many, the rarest are left out, and always all
 * words that are equally rare.
 */
export function wordListFile(shards: readonly WordCounts[], maxWords = MAX_WORDS): WordListFile {
  const countOf = new Map<string, number>();
  const countOfSpelling = new Map<string, number>();
  for (const { spellings, several } of shards) {
    for (const [spelling, count] of spellings) {
      add(countOfSpelling, spelling, count);
      const key = spelling.toLowerCase();
      if (!several.has(key)) add(countOf, key, count);
    }
    for (const [key, count] of several) add(countOf, key, count);
  }
  const spellings = commonestSpellings(countOfSpelling);
  const words = [...countOf].map(([key, count]) => ({ word: spellings.get(key) ?? key, count }));
  return encodeWordList(commonest(words, maxWords).sort((a, b) => (a.word < b.word ? -1 : 1)));
}

const add = (counts: Map<string, number>, word: string, count: number) =>
  counts.set(word, (counts.get(word) ?? 0) + count);

const isKept = ({ length }: string) => length >= LENGTHS.min && length <= LENGTHS.max;

/**
 * For each word in lower case, the capitalisation that most articles use; where two are equally common,
 * the first by code units.
 */
function commonestSpellings(countOf: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [word, count] of countOf) {
    const key = word.toLowerCase();
    const other = best.get(key);
    const most = other === undefined ? 0 : (countOf.get(other) ?? 0);
    if (other === undefined || count > most || (count === most && word < other)) best.set(key, word);
  }
  return best;
}

function commonest(words: readonly ArchiveWord[], maxWords: number): ArchiveWord[] {
  if (words.length <= maxWords) return [...words];
  const byCount = words.map(({ count }) => count).sort((a, b) => b - a);
  const firstLeftOut = byCount[maxWords] ?? 0;
  return words.filter(({ count }) => count > firstLeftOut);
}
