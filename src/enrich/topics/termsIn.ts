import type { Span } from "../../records/span.ts";
import { wordPattern } from "../../text/wordPattern.ts";
import { LONGEST_FROM, TOPICS_BY_TERM, termWord, type WeightedTopic } from "./terms.ts";

const WORD = wordPattern("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");

/** A word of a text, and the key that it is looked up by. */
interface KeyedWord extends Span {
  readonly key: string;
}

/** A term of the lists in a text, with the topics it belongs to. */
export interface FoundTerm extends KeyedWord {
  readonly topics: readonly WeightedTopic[];
}

export interface TermsIn {
  readonly terms: readonly FoundTerm[];
  /** How many words were read. */
  readonly words: number;
}

/**
 * The terms in a stretch of text, in order. The longest one counts and not the words in it: the "minister" of a
 * "prime minister" is no term of its own.
 * @param keys of words that were looked up before: most words of an article occur more than once.
 */
export function termsIn(text: string, { start, end }: Span, keys: Map<string, string>): TermsIn {
  const part = text.slice(start, end);
  const words: KeyedWord[] = [];
  for (const { 0: written, index } of part.matchAll(WORD(part))) {
    const key = keys.get(written) ?? termWord(written);
    keys.set(written, key);
    words.push({ key, start: start + index, end: start + index + written.length });
  }
  const terms: FoundTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const { term, length } = longestTerm(words, at);
    if (term) terms.push(term);
    at += length;
  }
  return { terms, words: words.length };
}

/** The longest term that begins with this word, if any, and how many words it has, at least one. */
function longestTerm(words: readonly KeyedWord[], at: number): { term: FoundTerm | null; length: number } {
  const first = words[at];
  const most = first ? LONGEST_FROM.get(first.key) : undefined;
  if (!first || most === undefined) return NO_TERM;
  for (let length = most; length >= 1; length -= 1) {
    const last = words[at + length - 1];
    if (!last) continue;
    const key = length === 1 ? first.key : keyOf(words, at, length);
    const topics = TOPICS_BY_TERM.get(key);
    if (topics) return { term: { key, start: first.start, end: last.end, topics }, length };
  }
  return NO_TERM;
}

const NO_TERM = { term: null, length: 1 };

const keyOf = (words: readonly KeyedWord[], at: number, length: number) =>
  words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(" ");
