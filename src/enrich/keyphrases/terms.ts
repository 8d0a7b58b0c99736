import type { Block } from "../../records/source.ts";
import { wordPattern } from "../../text/wordPattern.ts";
import { isStop } from "./stopWords.ts";

/** A word of a text: as a key, as it is written, and whether it follows the last one without a mark. */
export interface Term {
  readonly key: string;
  readonly written: string;
  readonly follows: boolean;
}

const WORD = wordPattern("[\\p{L}][\\p{L}\\p{N}]*(?:[-.’'](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");

/** Words long enough to mean something by themselves. */
const SHORTEST = 3;

/** What a word is by itself; null for one that says nothing. */
interface Known {
  readonly key: string;
  readonly written: string;
  readonly isPossessor: boolean;
}

/** The words of an article's blocks that say something, in order; a possessor's end is left out. */
export function termsOf(text: string, blocks: readonly Block[]): Term[] {
  const found: Term[] = [];
  // Every second word of an article has stood in it before.
  const known = new Map<string, Known | null>();
  for (const { start, end } of blocks) addTerms(found, text.slice(start, end), known);
  return found;
}

/** The keys of these words, each once: what counting them over an archive needs. */
export function keysOf(text: string, blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  for (const { start, end } of blocks) {
    const block = text.slice(start, end);
    for (const word of block.match(WORD(block)) ?? []) words.add(word);
  }
  const keys = new Set<string>();
  for (const word of words) {
    const term = knownOf(word);
    if (term) keys.add(term.key);
  }
  return keys;
}

function addTerms(found: Term[], words: string, known: Map<string, Known | null>): void {
  let last = -1;
  for (const { 0: word, index } of words.matchAll(WORD(words))) {
    let term = known.get(word);
    if (term === undefined) {
      term = knownOf(word);
      known.set(word, term);
    }
    if (term)
      found.push({ key: term.key, written: term.written, follows: last >= 0 && isSpace(words, last, index) });
    // What follows a possessor's end begins a phrase of its own.
    last = term === null || term.isPossessor ? -1 : index + word.length;
  }
}

function knownOf(word: string): Known | null {
  const isPossessor = word.endsWith("’s") || word.endsWith("'s");
  const written = isPossessor ? word.slice(0, -2) : word;
  const key = written.toLowerCase();
  const isEmpty = isStop(key) || isShort(written) || key.endsWith("ly");
  return isEmpty ? null : { key, written: full(written), isPossessor };
}

const isShort = (word: string) => word.length < SHORTEST && word !== word.toUpperCase();

const isSpace = (words: string, from: number, to: number) =>
  (to === from + 1 && words[from] === " ") || words.slice(from, to).trim() === "";

/** "U.N" is "U.N.": its last full stop may be the sentence's, too. */
const full = (word: string) => (word[1] === "." && /^(?:\p{L}\.)+\p{L}$/u.test(word) ? `${word}.` : word);
