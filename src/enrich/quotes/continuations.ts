import type { QuoteRuleId } from "../../data/rules/quotes.ts";
import { speechVerbs } from "../../english/cues.ts";
import { isAtEnd, isAtStart, type Paragraph, sentenceEnd, sentenceStart } from "../../english/paragraphs.ts";
import type { QuoteDraft, ResolvedSpeaker } from "./quoteDraft.ts";
import type { Quotation } from "./rule.ts";

/** How far after a quotation a verb that attributes it is searched for, in characters. */
const REACH = 160;

/** What a quotation takes over from the quotation before it. */
export interface Continuation {
  readonly speaker: ResolvedSpeaker | null;
  /** The number of the utterance that the quotation is part of; null if it is a new one. */
  readonly utterance: number | null;
  readonly rule: QuoteRuleId;
  readonly strength: number;
  readonly isContinued: boolean;
}

/**
 * One utterance with the words about its speaker in the middle: “One,” she said. “Two.”
 * @param last the quotation before this one.
 */
export function interruptedUtterance(
  last: QuoteDraft | undefined,
  { paragraph, quoted }: Quotation,
): Continuation | null {
  if (last?.paragraph !== paragraph || last.attributionEnd === null || last.isFragment) return null;
  if (sentenceEnd(paragraph, last.attributionEnd) < quoted.start) return null;
  return {
    speaker: last.speaker,
    utterance: last.utterance,
    rule: "quotes/interrupted",
    strength: last.strength * 0.95,
    isContinued: false,
  };
}

/** One utterance of several paragraphs: each begins with a quotation mark, but only the last one ends with one. */
export function nextParagraph(
  last: QuoteDraft | undefined,
  { paragraph, paragraphIndex, quoted }: Quotation,
): Continuation | null {
  if (!last || last.quoted.isClosed || last.paragraphIndex !== paragraphIndex - 1) return null;
  if (!isAtEnd(last.paragraph, last.quoted.end) || !isAtStart(paragraph, quoted.start)) return null;
  return {
    speaker: last.speaker,
    utterance: last.utterance,
    rule: "quotes/paragraphs",
    strength: last.speaker ? last.strength * 0.9 : 0.6,
    isContinued: last.speaker !== null,
  };
}

/**
 * A quotation without a named speaker that follows another one in its paragraph, or that is a whole paragraph by
 * itself: it probably has the same speaker as the quotation before it.
 */
export function sameSpeaker(
  last: QuoteDraft | undefined,
  { paragraph, paragraphIndex, quoted }: Quotation,
): Continuation | null {
  if (!last?.speaker || (last.isFragment && !isInSentenceBefore(last, paragraph, quoted.start))) return null;
  const isSameParagraph = last.paragraph === paragraph;
  // “…,” said one of them: somebody else, even if it isn't clear who.
  const end = Math.min(sentenceEnd(paragraph, quoted.end - 1), quoted.end + REACH);
  if (speechVerbs(paragraph.unquoted.slice(quoted.end, end)).length > 0) return null;
  const isWholeParagraph = isAtStart(paragraph, quoted.start) && isAtEnd(paragraph, quoted.end);
  if (!isSameParagraph && !(isWholeParagraph && last.paragraphIndex === paragraphIndex - 1)) return null;
  return {
    speaker: last.speaker,
    utterance: null,
    rule: "quotes/same-speaker",
    strength: Math.min(last.strength, 0.9) * (isSameParagraph ? 0.6 : 0.5),
    isContinued: true,
  };
}

/** Whether the sentence right before a quotation says whose words a quotation in it is, and ends with that: "it was “late,” she said. “We". */
function isInSentenceBefore(
  { paragraph: own, attributionEnd, isContinued }: QuoteDraft,
  paragraph: Paragraph,
  start: number,
): boolean {
  if (own !== paragraph || attributionEnd === null || isContinued) return false;
  return sentenceEnd(paragraph, attributionEnd) === sentenceStart(paragraph, start);
}
