import type { Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { Figure, Speaker } from "../../records/statements.ts";
import type { Draft } from "../quotes/draft.ts";
import { speakerRecord } from "../quotes/record.ts";
import { recent, whose } from "../quotes/resolveSpeaker.ts";
import { claimBy } from "./claim.ts";
import { type FoundFigure, figuresIn } from "./find.ts";

/**
 * The figures of an article's paragraphs, in order, each with whose claim it is: who says the
 * quotation that it stands in, else what its sentence says.
 * @param drafts the article's quotations, in order. @param taken spans of its text that are no
 * figures, such as time expressions, in order.
 */
export function figureRecords(
  text: string,
  paragraphs: readonly Paragraph[],
  drafts: readonly Draft[],
  taken: readonly Span[],
): Figure[] {
  let [nextTaken, nextDraft] = [0, 0];
  return paragraphs.flatMap((paragraph, index) => {
    const { base } = paragraph;
    const end = base + paragraph.text.length;
    while ((taken[nextTaken]?.end ?? Number.POSITIVE_INFINITY) <= base) nextTaken += 1;
    const own: Span[] = [];
    for (let at = nextTaken; (taken[at]?.start ?? end) < end; at += 1) {
      const span = taken[at];
      if (span) own.push({ start: span.start - base, end: span.end - base });
    }
    const from = nextDraft;
    while (drafts[nextDraft]?.index === index) nextDraft += 1;
    const before = recent(drafts, from);
    let at = from;
    return figuresIn(paragraph, own).map((found) => {
      while (at < nextDraft && (drafts[at]?.mark.end ?? 0) < found.end) at += 1;
      const holds = at < nextDraft && (drafts[at]?.mark.start ?? 0) <= found.start;
      const quote = holds ? drafts[at] : undefined;
      return recordOf(text, paragraph, found, claimOf(text, paragraphs, index, found, quote, before));
    });
  });
}

function claimOf(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
  found: FoundFigure,
  quote: Draft | undefined,
  before: readonly Draft[],
): Speaker | null {
  if (quote) return quote.said && speakerRecord(text, quote.said);
  const paragraph = paragraphs[index];
  const by = paragraph ? claimBy(paragraph, found.start) : null;
  const said = by && whose(by, paragraphs, index, before);
  return said && speakerRecord(text, said);
}

function recordOf(text: string, { base }: Paragraph, found: FoundFigure, claim: Speaker | null): Figure {
  const [start, end] = [base + found.start, base + found.end];
  const { type, low, high, hedge, unit, what, rule, confidence } = found;
  const value = low === high ? String(low) : `${low}/${high}`;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    rule,
    confidence,
    origin: "derived",
    low,
    high,
    hedge,
    unit,
    what,
    claimant: claim,
  };
}
