import type { ParsedArticle } from "../../records/source.ts";
import type { Span } from "../../records/span.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";
import { sentenceSpans } from "../../text/sentences.ts";
import type { TimeMatch } from "../mentions/pattern.ts";
import { isRetrospective } from "./retrospective.ts";

/** What the rules read: an article's text, with its kept paragraphs, their sentences and time expressions. */
export interface Reading {
  readonly text: string;
  /** The time expressions outside of what was set aside, in the order of the text. */
  readonly times: readonly TimeMatch[];
  readonly paragraphs: readonly Span[];
  /** The sentences of the paragraphs. */
  readonly sentences: readonly Span[];
  /** Whether the text is about the past, so that its present tense is that time's. */
  readonly isRetrospective: boolean;
}

/**
 * Prepares an article for the rules.
 * @param found all time expressions of its text, in order and without overlaps.
 */
export function readingOf(
  { seed: { text }, blocks, setAside }: ParsedArticle,
  found: readonly TimeMatch[],
): Reading {
  const paragraphs = blocks.map(({ start, end }) => ({ start, end }));
  const kept = outsideOf(setAside, found);
  const [first, second = first] = paragraphs;
  return {
    text,
    times: kept,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph)),
    isRetrospective: isRetrospective(text.slice(first?.start, second?.end ?? 0), kept),
  };
}

/** The words that aren't in what was set aside: the house's own lines say nothing of the article's time. */
export function outsideOf<T extends Span>(setAside: readonly Span[], found: readonly T[]): T[] {
  const removed = [...setAside].sort((a, b) => a.end - b.end);
  return found.filter(
    ({ start, end }) => (removed[indexOfFirstEndingAfter(removed, start)]?.start ?? Infinity) >= end,
  );
}

/** Longer runs are not sentences, such as a table without full stops. They are cut, as each of their words scans its whole sentence. */
const LONGEST = 1500;

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const sentence of sentenceSpans(text.slice(start, end)))
    addPieces(found, start + sentence.start, start + sentence.end);
  return found;
}

function addPieces(found: Span[], start: number, end: number): void {
  for (let from = start; from < end; from += LONGEST)
    found.push({ start: from, end: Math.min(end, from + LONGEST) });
}

/** The index of the first span that ends after a place; the number of spans if none does. Spans are in the order of their ends. */
const indexOfFirstEndingAfter = (spans: readonly Span[], place: number) =>
  partitionPoint(spans, ({ end }) => end <= place);

/** The sentence that contains some words; outside of all paragraphs, the words themselves. */
export function sentenceOf({ sentences }: Reading, words: Span): Span {
  const found = sentences[indexOfFirstEndingAfter(sentences, words.start)];
  return found && found.start <= words.start
    ? { start: found.start, end: Math.max(found.end, words.end) }
    : words;
}

/** The parts of the sentence before and after the words, with line breaks as spaces. */
export function sentenceAround(reading: Reading, words: Span): { before: string; after: string } {
  const { start, end } = sentenceOf(reading, words);
  const plain = (from: number, to: number) => reading.text.slice(from, to).replace(/\s/g, " ");
  return { before: plain(start, words.start), after: plain(words.end, end) };
}

/** The time expressions of the sentence that contains some words. */
export function timesInSentence(reading: Reading, words: Span): TimeMatch[] {
  const { start, end } = sentenceOf(reading, words);
  const first = indexOfFirstEndingAfter(reading.times, start);
  const last = indexOfFirstEndingAfter(reading.times, end);
  return reading.times.slice(first, last).filter((mention) => mention.start >= start);
}
