import { confidenceOf, type HowFound } from "../../data/confidenceOf.ts";
import { isShown } from "../../data/shown.ts";
import type { Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { Figure, Speaker } from "../../records/statements.ts";
import { howQuoted } from "../quotes/howFound.ts";
import type { QuoteDraft, ResolvedSpeaker } from "../quotes/quoteDraft.ts";
import { speakerRecord } from "../quotes/record.ts";
import { quotationsBefore, resolveSpeaker } from "../quotes/resolveSpeaker.ts";
import { claimantOf } from "./claimant.ts";
import { type FigureMatch, figuresIn } from "./find.ts";

/** What the figures of an article are found in; the lists are in the order of the text. */
export interface FigureSource {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly QuoteDraft[];
  /** Spans of the text that are not figures, such as time expressions. */
  readonly otherSpans: readonly Span[];
}

/**
 * The figures of an article's paragraphs, in order. Their claimant is the speaker of the quotation that they are in,
 * otherwise whoever their own sentence names.
 */
export function figureRecords(source: FigureSource): Figure[] {
  const { paragraphs, quotations, otherSpans } = source;
  let [nextSpan, nextQuotation] = [0, 0];
  return paragraphs.flatMap((paragraph, index) => {
    const { base } = paragraph;
    const end = base + paragraph.text.length;
    while ((otherSpans[nextSpan]?.end ?? Number.POSITIVE_INFINITY) <= base) nextSpan += 1;
    const spansHere: Span[] = [];
    for (let at = nextSpan; (otherSpans[at]?.start ?? end) < end; at += 1) {
      const span = otherSpans[at];
      if (span) spansHere.push({ start: span.start - base, end: span.end - base });
    }
    const firstQuotation = nextQuotation;
    while (quotations[nextQuotation]?.paragraphIndex === index) nextQuotation += 1;
    let at = firstQuotation;
    return figuresIn(paragraph, spansHere).map((figure) => {
      while (at < nextQuotation && (quotations[at]?.quoted.end ?? 0) < figure.end) at += 1;
      const isQuoted = at < nextQuotation && (quotations[at]?.quoted.start ?? 0) <= figure.start;
      const quotation = isQuoted ? quotations[at] : undefined;
      const claimant = quotation
        ? surelySaid(quotation)
        : claimantInSentence(source, index, figure, firstQuotation);
      return recordOf(source.text, paragraph, figure, claimant && speakerRecord(source.text, claimant));
    });
  });
}

/** The speaker of a quotation; none where pages wouldn't state it, since a claimant has no confidence of its own. */
const surelySaid = (quotation: QuoteDraft): ResolvedSpeaker | null =>
  isShown("speaker", confidenceOf(howQuoted(quotation))) ? quotation.speaker : null;

/** @param firstQuotation the index of the first quotation of the figure's paragraph, or after it. */
function claimantInSentence(
  { paragraphs, quotations }: FigureSource,
  paragraphIndex: number,
  figure: FigureMatch,
  firstQuotation: number,
) {
  const paragraph = paragraphs[paragraphIndex];
  const words = paragraph ? claimantOf(paragraph, figure.start) : null;
  const earlier = quotationsBefore(quotations, firstQuotation);
  const claimant = words && resolveSpeaker(words, paragraphs, paragraphIndex, earlier);
  // Whom "he" means in another paragraph, or where that is only guessed, is too unsure for a claim.
  const isUnsure =
    claimant?.words.isPronoun && (claimant.nameParagraph !== paragraph || claimant.pronounKind === "guessed");
  return isUnsure ? null : claimant;
}

/** How a figure was found: by which rule, and whether it counts, measures, or is money or a share. */
export const howFigured = ({ rule, type }: Pick<Figure, "rule" | "type">): HowFound => ["figure", rule, type];

function recordOf(text: string, { base }: Paragraph, figure: FigureMatch, claimant: Speaker | null): Figure {
  const [start, end] = [base + figure.start, base + figure.end];
  const { type, low, high, hedge, unit, what, rule } = figure;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value: low === high ? String(low) : `${low}/${high}`,
    rule,
    confidence: confidenceOf(howFigured({ rule, type })),
    origin: "derived",
    low,
    high,
    hedge,
    unit,
    what,
    claimant,
  };
}
