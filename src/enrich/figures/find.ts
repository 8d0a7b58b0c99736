import type { Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { Figure } from "../../records/statements.ts";
import { hedgeAfter, hedgeBefore } from "./hedges.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { isLabelled } from "./notFigures.ts";
import { type NumberSpan, numbersIn } from "./numbers.ts";
import { BETWEEN } from "./ranges.ts";

/** A figure without its claimant; offsets are within the paragraph. */
export interface FigureMatch extends Pick<Figure, "low" | "high" | "hedge">, Meaning, Span {}

/**
 * The figures of a paragraph, in order: numbers that say how many, how much, or what share.
 * @param otherSpans spans that are something else, such as time expressions, in order.
 */
export function figuresIn({ text, names }: Paragraph, otherSpans: readonly Span[]): FigureMatch[] {
  const isOther = overlapTest(otherSpans);
  const isName = overlapTest(names);
  const figures: FigureMatch[] = [];
  for (const number of numbersIn(text)) {
    if (isOther(number) || isName(number)) continue;
    const figure = figureAt(text, number);
    if (figure) figures.push(figure);
  }
  return figures;
}

/** Tests whether a span overlaps any of the given ones. Both the given spans and the tested ones must be in order. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

function figureAt(text: string, number: NumberSpan): FigureMatch | null {
  const before = hedgeBefore(text, number.start);
  const after = hedgeAfter(text, number.end);
  const end = after?.end ?? number.end;
  if (isLabelled(text, number.start, end)) return null;
  const hedge = before ?? after;
  const start = before?.start ?? number.start;
  const meaning = meaningOf(text, { start, end, number, hedge });
  if (!meaning) return null;
  return {
    start: start - lengthOfBetween(text, number),
    low: tidy(number.low),
    high: tidy(number.high),
    hedge: hedge?.words ?? null,
    ...meaning,
  };
}

/** "20 and 30 goats" without the word before it would be two numbers. */
function lengthOfBetween(text: string, { start, low, high }: NumberSpan): number {
  return low === high ? 0 : (BETWEEN.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0);
}

/** Rounds away what binary fractions add: 1.1 million is 1,100,000. */
const tidy = (value: number) => Number(value.toPrecision(12));
