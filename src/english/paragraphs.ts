import type { Block } from "../records/source.ts";
import type { Span } from "../records/span.ts";
import { partitionPoint } from "../text/partitionPoint.ts";
import { sentences } from "../text/sentences.ts";
import { type Marked, markedSpans } from "./quotationMarks.ts";

/** A name where it stands in a text, and the form that stands for it there. */
export interface NamedSpan extends Span {
  /** "person", "place" or "organisation". */
  readonly type: string;
  readonly value: string;
}

/**
 * A paragraph as rules read it. All offsets are within the paragraph's own span; `base` leads to
 * the text's.
 */
export interface Paragraph {
  readonly base: number;
  readonly text: string;
  /** The same length, with an X for each letter that stands in a quotation. */
  readonly unquoted: string;
  readonly marks: readonly Marked[];
  readonly names: readonly NamedSpan[];
  /** Where sentences begin, in order, the first one included; quotations count as one word. */
  readonly sentenceStarts: readonly number[];
}

/** The paragraphs of an article with their quotation marks and names; one pass over both. */
export function readParagraphs(
  text: string,
  blocks: readonly Block[],
  names: readonly NamedSpan[],
): Paragraph[] {
  let next = 0;
  return blocks.map(({ start, end }) => {
    const words = text.slice(start, end);
    const marks = markedSpans(words);
    const unquoted = withoutQuotations(words, marks);
    while ((names[next]?.start ?? end) < start) next += 1;
    const own: NamedSpan[] = [];
    while ((names[next]?.end ?? end + 1) <= end) {
      const name = names[next];
      if (name) own.push({ ...name, start: name.start - start, end: name.end - start });
      next += 1;
    }
    return { base: start, text: words, unquoted, marks, names: own, sentenceStarts: startsOf(unquoted) };
  });
}

/** Covers what is quoted; its last full stop stays, since it may end the sentence around it, too. */
function withoutQuotations(text: string, marks: readonly Marked[]): string {
  let [covered, from] = ["", 0];
  for (const { inner } of marks) {
    const last = text[inner.end - 1] ?? "";
    const isStop = /[.!?…]/.test(last);
    covered += text.slice(from, inner.start);
    covered += "X".repeat(inner.end - inner.start - Number(isStop)) + (isStop ? last : "");
    from = inner.end;
  }
  return covered + text.slice(from);
}

function startsOf(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const sentence of sentences(text)) {
    const at = text.indexOf(sentence, from);
    starts.push(at);
    from = at + sentence.length;
  }
  return starts.length === 0 ? [0] : starts;
}

/** Where the sentence begins that an offset is in. */
export function sentenceStart({ sentenceStarts }: Paragraph, at: number): number {
  return sentenceStarts[partitionPoint(sentenceStarts, (start) => start < at + 1) - 1] ?? 0;
}

/** Where that sentence ends: where the next begins. */
export function sentenceEnd({ sentenceStarts, text }: Paragraph, at: number): number {
  return sentenceStarts[partitionPoint(sentenceStarts, (start) => start < at + 1)] ?? text.length;
}

/** The names that lie wholly within a span, in order. */
export function namesWithin({ names }: Paragraph, from: number, to: number): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let index = partitionPoint(names, ({ start }) => start < from); index < names.length; index += 1) {
    const name = names[index];
    if (!name || name.end > to) break;
    found.push(name);
  }
  return found;
}

/** How much of what stands before a mark is looked at, to tell how it ends. */
const TAIL = 40;

/** What stands right before an offset; of a long text only its end. */
export const tailBefore = (text: string, at: number): string => text.slice(Math.max(0, at - TAIL), at);

/** Whether a quotation begins or ends its paragraph. */
export const isFirst = ({ text }: Paragraph, at: number): boolean =>
  at < TAIL && text.slice(0, at).trim() === "";
export const isLast = ({ text }: Paragraph, at: number): boolean =>
  text.length - at < TAIL && text.slice(at).trim() === "";
