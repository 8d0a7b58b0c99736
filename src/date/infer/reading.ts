import type { ParsedArticle } from "../../records.ts";
import type { Found } from "../mentions/pattern.ts";

/** Where some words stand in the text. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** What the rules read: the text, its kept part, and the time expressions in that. */
export interface Reading {
  readonly text: string;
  /** Without what was set aside, in the order of the text. */
  readonly found: readonly Found[];
  /** Where each kept paragraph starts and ends. */
  readonly paragraphs: readonly Words[];
  /** Where each sentence of them does. */
  readonly sentences: readonly Words[];
}

/**
 * What the rules read of an article.
 * @param found all time expressions of its text, in order and without overlaps.
 */
export function readingOf(
  { seed: { text }, blocks, setAside }: ParsedArticle,
  found: readonly Found[],
): Reading {
  const isApart = (mention: Words) =>
    setAside.some(({ start, end }) => mention.start < end && start < mention.end);
  const paragraphs = blocks.map(({ start, end }) => ({ start, end }));
  return {
    text,
    found: found.filter((mention) => !isApart(mention)),
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph)),
  };
}

/** A full stop behind one of these ends no sentence. */
const ABBREVIATION =
  "\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Jr|Sr|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)";
const STOP = new RegExp(`(?<!${ABBREVIATION})[.!?]["'”’)]*\\s+(?=["'“‘(]?\\p{Lu})`, "gu");

/** As far as full stops tell; cheap, for cues only. A line's end within a paragraph is a width's. */
function sentencesOf(text: string, { start, end }: Words): Words[] {
  const starts = [...text.slice(start, end).matchAll(STOP)].map(
    ({ index, 0: stop }) => start + index + stop.length,
  );
  return [start, ...starts].map((from, index) => ({ start: from, end: starts[index] ?? end }));
}

/** The sentence around some words; where they stand outside of all paragraphs, they alone. */
export function sentenceOf({ sentences }: Reading, words: Words): Words {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= words.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= words.start
    ? { start: found.start, end: Math.max(found.end, words.end) }
    : words;
}

/** What stands in that sentence before the words and after them, a line's end being a space. */
export function sentenceAround(reading: Reading, words: Words): { before: string; after: string } {
  const { start, end } = sentenceOf(reading, words);
  const plain = (from: number, to: number) => reading.text.slice(from, to).replace(/\s/g, " ");
  return { before: plain(start, words.start), after: plain(words.end, end) };
}

/** The time expressions of that sentence. */
export function timesAround(reading: Reading, words: Words): Found[] {
  const { start, end } = sentenceOf(reading, words);
  return reading.found.filter((mention) => mention.start >= start && mention.end <= end);
}
