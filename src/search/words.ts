import { groupBy } from "../shared/groupBy.ts";
import { type ArchiveWord, encodeWordList, type WordListFile } from "../shared/wordList.ts";
import { smallHash } from "../text/fingerprint.ts";

/** The most words that are kept. A reader's browser loads them once, when a searched word isn't found. */
export const MAX_WORDS = 30_000;

/** Letters with their combining marks; within a word also an apostrophe or a hyphen. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Shorter words are too easily like any other word; longer ones are web addresses. */
const LENGTHS = { min: 3, max: 30 };

/** In how many pages of a shard each word is. */
export interface WordCounts {
  readonly spellings: readonly string[];
  /** Of each of them. */
  readonly counts: Uint32Array;
  /** In any spelling, by the word in lower case; only those with several, as otherwise the number is the same. */
  readonly several: readonly (readonly [word: string, count: number])[];
}

/** Of a word in any spelling, or of one spelling: how many pages have it, and which one was the last. */
interface Count {
  pages: number;
  last: number;
}

interface Spelling extends Count {
  readonly word: Count & { spellings: number };
}

/** Counts the words of pages. What stands between white space is looked at once, as most of it comes again and again. */
export function countWords(contents: readonly string[]): WordCounts {
  const words = new Map<string, Spelling["word"]>();
  const spellings = new Map<string, Spelling>();
  const spellingsIn = new Map<string, readonly Spelling[]>();
  const spellingOf = (written: string): Spelling => {
    const known = spellings.get(written);
    if (known) return known;
    const key = written.toLowerCase();
    const word = words.get(key) ?? { pages: 0, last: -1, spellings: 0 };
    word.spellings += 1;
    words.set(key, word);
    const made = { word, pages: 0, last: -1 };
    spellings.set(written, made);
    return made;
  };
  for (const [page, content] of contents.entries())
    for (const token of content.split(/\s+/)) {
      const found = spellingsIn.get(token) ?? token.match(WORD)?.filter(isKept).map(spellingOf) ?? [];
      spellingsIn.set(token, found);
      for (const spelling of found) {
        count(spelling, page);
        count(spelling.word, page);
      }
    }
  return {
    spellings: [...spellings.keys()],
    counts: Uint32Array.from(spellings.values(), ({ pages }) => pages),
    several: [...words].flatMap(([key, word]) => (word.spellings > 1 ? [[key, word.pages] as const] : [])),
  };
}

/** Counts a page once, however often it has the word. */
function count(counted: Count, page: number): void {
  if (counted.last === page) return;
  counted.last = page;
  counted.pages += 1;
}

/** In so many parts by the words' hashes, so that those in which nothing has changed needn't be counted again. */
export const COUNT_PARTS = 512;

/** The counts of a shard in parts. A word is always in the same part, in all of its spellings. */
export function countsInParts({ spellings, counts, several }: WordCounts): WordCounts[] {
  const partOf = (word: string) => smallHash(word.toLowerCase()) % COUNT_PARTS;
  const spellingsIn = groupBy([...spellings.keys()], (index) => partOf(spellings[index] ?? ""));
  const severalIn = groupBy(several, ([word]) => partOf(word));
  return Array.from({ length: COUNT_PARTS }, (_, part) => {
    const own = spellingsIn.get(part) ?? [];
    return {
      spellings: own.map((index) => spellings[index] ?? ""),
      counts: Uint32Array.from(own, (index) => counts[index] ?? 0),
      several: severalIn.get(part) ?? [],
    };
  });
}

/** The words of some shards, each in the spelling that most articles use, with the number of articles that contain it. */
export function countedTogether(shards: readonly WordCounts[]): ArchiveWord[] {
  const countOf = new Map<string, number>();
  const countOfSpelling = new Map<string, number>();
  for (const { spellings, counts, several } of shards) {
    const inSeveral = new Set(several.map(([key]) => key));
    for (const [index, spelling] of spellings.entries()) {
      const count = counts[index] ?? 0;
      add(countOfSpelling, spelling, count);
      const key = spelling.toLowerCase();
      if (!inSeveral.has(key)) add(countOf, key, count);
    }
    for (const [key, count] of several) add(countOf, key, count);
  }
  const spellings = commonestSpellings(countOfSpelling);
  return [...countOf].map(([key, count]) => ({ word: spellings.get(key) ?? key, count }));
}

/**
 * The words of an archive, for "did you mean". When there are too many, the rarest are left out, and always all
 * words that are equally rare.
 */
export function wordListFile(words: readonly ArchiveWord[], maxWords = MAX_WORDS): WordListFile {
  const kept = new Map(commonest(words, maxWords).map((word) => [word.word, word]));
  // Texts are sorted much faster than objects by a text.
  return encodeWordList([...kept.keys()].sort().flatMap((word) => kept.get(word) ?? []));
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

function commonest(words: readonly ArchiveWord[], maxWords: number): readonly ArchiveWord[] {
  const most = mostLeftOut(words, maxWords);
  return words.filter(({ count }) => count > most);
}

/** Those of some words that may be in the list of more words: one that is rarer than the first to be left out of these isn't. */
export function perhapsKept(words: readonly ArchiveWord[], maxWords = MAX_WORDS): ArchiveWord[] {
  const most = mostLeftOut(words, maxWords);
  return words.filter(({ count }) => count >= most);
}

/** How often the commonest of the words is that are too many; 0 if none is. */
const mostLeftOut = (words: readonly ArchiveWord[], maxWords: number): number =>
  Uint32Array.from(words, ({ count }) => count)
    .sort()
    .at(-1 - maxWords) ?? 0;
