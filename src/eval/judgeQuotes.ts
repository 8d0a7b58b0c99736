import { annotateText, type TextKnowledge } from "../enrich/annotateText.ts";
import type { Span } from "../records/span.ts";
import type { Quote } from "../records/statements.ts";
import type { GoldQuote, QuotedText } from "./readQuotes.ts";
import { isSameSpeaker } from "./speakerMatch.ts";

/** The fewest words of an annotated quotation; ours with fewer words are left out. */
export const MIN_WORDS = 5;

/** An annotated quotation, and what was found of it. */
export interface JudgedQuote {
  readonly gold: GoldQuote;
  /** The quotation of ours that overlaps it most; null if none does. */
  readonly found: Quote | null;
  readonly isRight: boolean;
}

/** The annotated quotations of a text with what was found of them, and the ones found that aren't annotated. */
export interface JudgedText {
  readonly judged: readonly JudgedQuote[];
  readonly others: readonly Quote[];
}

/** Finds the quotations of a text and compares them with its annotated ones. */
export function judge(quoted: QuotedText, knowledge: TextKnowledge): JudgedText {
  return judgeFound(quoted, annotateText(quoted.text, knowledge).quotes);
}

/** Compares the quotations that were found in a text with its annotated ones. */
export function judgeFound({ text, quotes }: QuotedText, found: readonly Quote[]): JudgedText {
  const judged = quotes.map((gold): JudgedQuote => {
    const hit = best(gold, found);
    const isRight = hit?.speaker ? isSameSpeaker(text, hit.speaker, gold.speakers) : false;
    return { gold, found: hit, isRight };
  });
  const others = found.filter(
    (one) => one.value.split(/\s+/).length >= MIN_WORDS && !quotes.some((gold) => overlap(gold, one) > 0),
  );
  return { judged, others };
}

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function best(gold: Span, found: readonly Quote[]): Quote | null {
  const candidates = found.filter((one) => overlap(gold, one) > 0);
  return candidates.sort((a, b) => overlap(gold, b) - overlap(gold, a))[0] ?? null;
}
