import type { ParsedArticle } from "../../records/source.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import type { Found } from "../mentions/pattern.ts";
import { isLookingBack } from "./retrospective.ts";

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
  /** Whether the text tells of the past, so that what it says in the present tense is of then. */
  readonly looksBack: boolean;
}

/**
 * What the rules read of an article.
 * @param found all time expressions of its text, in order and without overlaps.
 */
export function readingOf(
  { seed: { text }, blocks, setAside }: ParsedArticle,
  found: readonly Found[],
): Reading {
  const apart = [...setAside].sort((a, b) => a.end - b.end);
  const isApart = (mention: Words) =>
    (apart[endingAfter(apart, mention.start)]?.start ?? Infinity) < mention.end;
  const paragraphs = blocks.map(({ start, end }) => ({ start, end }));
  const kept = found.filter((mention) => !isApart(mention));
  const [first, second = first] = paragraphs;
  return {
    text,
    found: kept,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph)),
    looksBack: isLookingBack(text.slice(first?.start, second?.end ?? 0), kept),
  };
}

/** A full stop behind one of these ends no sentence. */
const ABBREVIATION =
  "\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Jr|Sr|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)";
const STOP = new RegExp(`(?<!${ABBREVIATION})[.!?]["'”’)]*\\s+(?=["'“‘(]?\\p{Lu})`, "gu");

/** What is longer is no sentence, and would be read again for each of its words: it is cut. */
const LONGEST = 1500;

/** As far as full stops tell; cheap, for cues only. A line's end within a paragraph is a width's. */
function sentencesOf(text: string, { start, end }: Words): Words[] {
  const found: Words[] = [];
  let from = start;
  for (const { index, 0: stop } of text.slice(start, end).matchAll(STOP)) {
    const to = start + index + stop.length;
    addPieces(found, from, to);
    from = to;
  }
  addPieces(found, from, end);
  return found;
}

function addPieces(found: Words[], start: number, end: number): void {
  for (let from = start; from < end; from += LONGEST)
    found.push({ start: from, end: Math.min(end, from + LONGEST) });
}

/** The first of some words, in the order of their ends, that ends behind a place; their number where none does. */
const endingAfter = (words: readonly Words[], place: number) =>
  partitionPoint(words, ({ end }) => end <= place);

/** The sentence around some words; where they stand outside of all paragraphs, they alone. */
export function sentenceOf({ sentences }: Reading, words: Words): Words {
  const found = sentences[endingAfter(sentences, words.start)];
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
  const first = endingAfter(reading.found, start);
  const last = endingAfter(reading.found, end);
  return reading.found.slice(first, last).filter((mention) => mention.start >= start);
}
