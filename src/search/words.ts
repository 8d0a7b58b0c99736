import { type ArchiveWord, encodeWordList, type WordListFile } from "../shared/wordList.ts";
import type { Fragment } from "./fragment.ts";

/** The most words that are kept. A reader's browser loads them once, when a searched word isn't found. */
const MAX_WORDS = 30_000;

/** Letters with their combining marks; within a word also an apostrophe or a hyphen. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Shorter words are too easily like any other word; longer ones are web addresses. */
const LENGTHS = { min: 3, max: 30 };

/**
 * The words of an archive, for "did you mean": each in the spelling that most articles use, with the
 * number of articles that contain it. When there are too many, the rarest are left out, and always all
 * words that are equally rare.
 */
export function wordListFile(fragments: readonly Fragment[], maxWords = MAX_WORDS): WordListFile {
  const countOf = new Map<string, number>();
  const countOfSpelling = new Map<string, number>();
  for (const { content } of fragments) {
    const spellings = new Set(content.match(WORD)?.filter(isKept));
    for (const spelling of spellings) addOne(countOfSpelling, spelling);
    for (const key of new Set([...spellings].map((word) => word.toLowerCase()))) addOne(countOf, key);
  }
  const spellings = commonestSpellings(countOfSpelling);
  const words = [...countOf].map(([key, count]) => ({ word: spellings.get(key) ?? key, count }));
  return encodeWordList(commonest(words, maxWords).sort((a, b) => (a.word < b.word ? -1 : 1)));
}

const addOne = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

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
