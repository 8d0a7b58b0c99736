import { isFirst, isLast, type Paragraph, sentenceEnd } from "../../english/paragraphs.ts";
import type { Marked } from "../../english/quotationMarks.ts";
import type { Draft, Said } from "./draft.ts";

/** A speaker that a quotation takes over from what stands before it. */
export interface Continued {
  readonly said: Said | null;
  readonly utterance: number | null;
  readonly rule: string;
  readonly confidence: number;
  readonly isContinued: boolean;
}

/**
 * “One,” she said. “Two.”: one utterance with its speaker's words in between.
 * @param last the quotation before this one.
 */
export function interrupted(last: Draft | undefined, paragraph: Paragraph, mark: Marked): Continued | null {
  if (last?.paragraph !== paragraph || last.behind === null || last.isFragment) return null;
  const { behind } = last;
  if (sentenceEnd(paragraph, behind) < mark.start) return null;
  return {
    said: last.said,
    utterance: last.utterance,
    rule: "interrupted",
    confidence: last.confidence * 0.95,
    isContinued: false,
  };
}

/** “The first paragraph.¶“The second.”: only the last one is closed. */
export function nextParagraph(
  last: Draft | undefined,
  paragraph: Paragraph,
  index: number,
  mark: Marked,
): Continued | null {
  if (!last || last.mark.isClosed || last.index !== index - 1) return null;
  if (!isLast(last.paragraph, last.mark.end) || !isFirst(paragraph, mark.start)) return null;
  return {
    said: last.said,
    utterance: last.utterance,
    rule: "next paragraph",
    confidence: last.said ? last.confidence * 0.9 : 0.6,
    isContinued: last.said !== null,
  };
}

/**
 * A quotation that nobody is named with, after another in its paragraph, or one that is a
 * paragraph by itself after one with a speaker: probably the same person goes on.
 */
export function goesOn(
  last: Draft | undefined,
  paragraph: Paragraph,
  index: number,
  mark: Marked,
): Continued | null {
  if (!last?.said || last.isFragment) return null;
  const isSame = last.paragraph === paragraph;
  const isAlone = isFirst(paragraph, mark.start) && isLast(paragraph, mark.end);
  if (!isSame && !(isAlone && last.index === index - 1)) return null;
  const confidence = Math.min(last.confidence, 0.9) * (isSame ? 0.6 : 0.5);
  return { said: last.said, utterance: null, rule: "goes on", confidence, isContinued: true };
}
