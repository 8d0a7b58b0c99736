import type { Span } from "../../records/span.ts";
import { wordPattern } from "../../text/wordPattern.ts";
import { TOPICS_BY_TERM, type WeightedTopic, type WordKey, wordKey } from "./terms.ts";

const WORD = wordPattern("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");

/** A word of a text. */
interface KeyedWord extends Span {
  readonly known: WordKey;
}

/** A term of the lists in a text, with the topics it belongs to. */
export interface FoundTerm extends Span {
  readonly key: string;
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
 */
export function termsIn(text: string, { start, end }: Span): TermsIn {
  const part = text.slice(start, end);
  const words: KeyedWord[] = [];
  const pattern = WORD(part);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(part); found; found = pattern.exec(part)) {
    const { 0: written, index } = found;
    words.push({ known: wordKey(written), start: start + index, end: start + index + written.length });
  }
  const terms: FoundTerm[] = [];
  for (let at = 0; at < words.length; ) at += addTerm(terms, words, at);
  return { terms, words: words.length };
}

/** Adds the longest term that begins with this word, if any. @returns how many words it has, at least one. */
function addTerm(terms: FoundTerm[], words: readonly KeyedWord[], at: number): number {
  const first = words[at];
  if (!first) return 1;
  for (let length = first.known.longest; length >= 1; length -= 1) {
    const last = words[at + length - 1];
    if (!last) continue;
    const key = length === 1 ? first.known.key : keyOf(words, at, length);
    const topics = TOPICS_BY_TERM.get(key);
    if (!topics) continue;
    terms.push({ key, start: first.start, end: last.end, topics });
    return length;
  }
  return 1;
}

const keyOf = (words: readonly KeyedWord[], at: number, length: number) =>
  words
    .slice(at, at + length)
    .map(({ known }) => known.key)
    .join(" ");
