import type { Block } from "../records/source.ts";
import type { Span } from "../records/span.ts";
import { partitionPoint } from "../text/partitionPoint.ts";
import { sentenceSpans } from "../text/sentences.ts";
import { type QuotedSpan, quotedSpans } from "./quotationMarks.ts";

/** A name in a text, with the form that the article knows it by. */
export interface NamedSpan extends Span {
  /** "person", "place" or "organisation". */
  readonly type: string;
  readonly value: string;
}

/**
 * A paragraph as the rules for quotations and figures read it. All offsets are within the paragraph;
 * add `base` for offsets in the article's text.
 */
export interface Paragraph {
  readonly base: number;
  readonly text: string;
  /** The same text with an X for each character within quotation marks, so of the same length. */
  readonly unquoted: string;
  readonly quotations: readonly QuotedSpan[];
  readonly names: readonly NamedSpan[];
  /** Where each sentence begins, in order. A full stop within a quotation ends none, unless it is the last character. */
  readonly sentenceStarts: readonly number[];
}

/** The paragraphs of an article with their quotations and names, in one pass over both. */
export function readParagraphs(
  text: string,
  blocks: readonly Block[],
  names: readonly NamedSpan[],
): Paragraph[] {
  let next = 0;
  return blocks.map(({ start, end }) => {
    const words = text.slice(start, end);
    const quotations = quotedSpans(words);
    const unquoted = withoutQuotations(words, quotations);
    while ((names[next]?.start ?? end) < start) next += 1;
    const own: NamedSpan[] = [];
    while ((names[next]?.end ?? end + 1) <= end) {
      const name = names[next];
      if (name) own.push({ ...name, start: name.start - start, end: name.end - start });
      next += 1;
    }
    return { base: start, text: words, unquoted, quotations, names: own, sentenceStarts: startsOf(unquoted) };
  });
}

/** Covers quoted words with X. A final full stop stays, since it may also end the sentence around the quotation. */
function withoutQuotations(text: string, quotations: readonly QuotedSpan[]): string {
  let [covered, from] = ["", 0];
  for (const { inner } of quotations) {
    const last = text[inner.end - 1] ?? "";
    const isStop = /[.!?…]/.test(last);
    covered += text.slice(from, inner.start);
    covered += "X".repeat(inner.end - inner.start - Number(isStop)) + (isStop ? last : "");
    from = inner.end;
  }
  return covered + text.slice(from);
}

function startsOf(text: string): number[] {
  const starts = sentenceSpans(text).map(({ start }) => start);
  return starts.length === 0 ? [0] : starts;
}

/** The beginning of the sentence around an offset. */
export function sentenceStart({ sentenceStarts }: Paragraph, at: number): number {
  return sentenceStarts[partitionPoint(sentenceStarts, (start) => start < at + 1) - 1] ?? 0;
}

/** The end of the sentence around an offset, which is where the next one begins. */
export function sentenceEnd({ sentenceStarts, text }: Paragraph, at: number): number {
  return sentenceStarts[partitionPoint(sentenceStarts, (start) => start < at + 1)] ?? text.length;
}

/** The names that lie completely within a span, in order. */
export function namesWithin({ names }: Paragraph, from: number, to: number): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let index = partitionPoint(names, ({ start }) => start < from); index < names.length; index += 1) {
    const name = names[index];
    if (!name || name.end > to) break;
    found.push(name);
  }
  return found;
}

/** How many characters before a quotation are enough to see how the text before it ends. */
const TAIL = 40;

/** The last characters before an offset. */
export const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - TAIL), at);

/** Whether nothing but white space comes before an offset, or after it. */
export const isAtStart = ({ text }: Paragraph, at: number): boolean =>
  at < TAIL && text.slice(0, at).trim() === "";
export const isAtEnd = ({ text }: Paragraph, at: number): boolean =>
  text.length - at < TAIL && text.slice(at).trim() === "";
