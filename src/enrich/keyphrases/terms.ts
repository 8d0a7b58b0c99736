import type { Block } from "../../records/source.ts";
import { wordPattern } from "../../text/wordPattern.ts";
import { isStopWord } from "./stopWords.ts";

/** A word of a text that may be part of a keyphrase. */
export interface Term {
  /** In lower case. */
  readonly key: string;
  readonly written: string;
  /** Whether it may continue a phrase with the term before it: only a space is between them. */
  readonly follows: boolean;
}

const WORD = wordPattern("[\\p{L}][\\p{L}\\p{N}]*(?:[-.’'](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");

/** Shorter words are not terms unless they are in capitals, as in "UN". */
const MIN_LENGTH = 3;

/** A word without its context. */
interface WordTerm {
  readonly key: string;
  readonly written: string;
  /** Whether it ended in 's, which is left out. */
  readonly isPossessive: boolean;
}

/** The terms of an article's blocks, in order: all words but stop words and the like. */
export function termsOf(text: string, blocks: readonly Block[]): Term[] {
  const found: Term[] = [];
  // About every second word of an article is a repetition.
  const cache = new Map<string, WordTerm | null>();
  for (const { start, end } of blocks) addTerms(found, text.slice(start, end), cache);
  return found;
}

/** The keys of all terms, each once, for counting them over an archive. */
export function keysOf(text: string, blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  for (const { start, end } of blocks) {
    const block = text.slice(start, end);
    for (const word of block.match(WORD(block)) ?? []) words.add(word);
  }
  const keys = new Set<string>();
  for (const word of words) {
    const term = termOf(word);
    if (term) keys.add(term.key);
  }
  return keys;
}

/** Words that say little and begin names: "New York", "Little Rock". */
const BEGINS_NAME = /(?<![\p{L}\p{N}-])(?:New|Little|Great|High|Six|Down) $/u;
const LONGEST_BEGINNING = 8;

/** A word as it is shown: with the word before it, if they are a name together. */
function shownAs({ written }: WordTerm, words: string, index: number): string {
  if (words[index - 1] !== " " || !/^\p{Lu}/u.test(written)) return written;
  return (BEGINS_NAME.exec(words.slice(Math.max(0, index - LONGEST_BEGINNING), index))?.[0] ?? "") + written;
}

function addTerms(found: Term[], words: string, cache: Map<string, WordTerm | null>): void {
  let last = -1;
  for (const { 0: word, index } of words.matchAll(WORD(words))) {
    let term = cache.get(word);
    if (term === undefined) {
      term = termOf(word);
      cache.set(word, term);
    }
    if (term)
      found.push({
        key: term.key,
        written: shownAs(term, words, index),
        follows: last >= 0 && isSpaceBetween(words, last, index),
      });
    // A phrase doesn't continue after a possessive: "Oslo's harbour".
    last = term === null || term.isPossessive ? -1 : index + word.length;
  }
}

function termOf(word: string): WordTerm | null {
  const isPossessive = word.endsWith("’s") || word.endsWith("'s");
  const written = isPossessive ? word.slice(0, -2) : word;
  const key = written.toLowerCase();
  const isNoTerm = isStopWord(key) || isShort(written) || key.endsWith("ly");
  return isNoTerm ? null : { key, written: withLastStop(written), isPossessive };
}

const isShort = (word: string) => word.length < MIN_LENGTH && word !== word.toUpperCase();

const isSpaceBetween = (words: string, from: number, to: number) =>
  (to === from + 1 && words[from] === " ") || words.slice(from, to).trim() === "";

/** "U.N." for "U.N": the pattern leaves out the last full stop, which may also end the sentence. */
const withLastStop = (word: string) =>
  word[1] === "." && /^(?:\p{L}\.)+\p{L}$/u.test(word) ? `${word}.` : word;
