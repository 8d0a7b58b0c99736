import type { FigureRuleId } from "../../data/rules/figures.ts";
import type { Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { Figure } from "../../records/statements.ts";
import { isInvariable, isTrivial } from "../../text/plurals.ts";
import { affectedAfter, affectedBefore, type Counted, countedAfter } from "./counted.ts";
import { type Hedge, hedgeAfter, hedgeBefore } from "./hedges.ts";
import { isLabelled, refersToKnown } from "./notFigures.ts";
import { type NumberSpan, numbersIn } from "./numbers.ts";
import { unitAfter } from "./units.ts";

/** What a number means by the words around it. */
type Meaning = Pick<Figure, "type" | "unit" | "what" | "rule" | "confidence">;

/** A figure without its claimant; offsets are within the paragraph. */
export interface FigureMatch extends Pick<Figure, "low" | "high" | "hedge">, Meaning, Span {}

/** Below this, a number in words that counts "sides" or "leaders" is not a figure: "two sides". */
const MIN_TRIVIAL_COUNT = 13;

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

/** A number with the words that hedge it; the span covers both. */
interface HedgedNumber extends Span {
  readonly number: NumberSpan;
  readonly hedge: Hedge | null;
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
  return { start, low: tidy(number.low), high: tidy(number.high), hedge: hedge?.words ?? null, ...meaning };
}

/** A meaning, and where the words end that give it. */
type MeaningWithEnd = Meaning & { readonly end: number };

/** What the words around a number mean, tried in this order; null if it is not a figure. */
function meaningOf(text: string, hedged: HedgedNumber): MeaningWithEnd | null {
  const { start, end, number, hedge } = hedged;
  // A currency sign settles it: nobody writes "$5 million people".
  if (number.currency !== null) {
    const unit = number.currency;
    return { end, type: "money", unit, what: null, rule: "figures/currency-sign", confidence: 0.95 };
  }
  const unit = unitAfter(text, end);
  if (unit && !refersToKnown(text, start)) {
    const rule: FigureRuleId = unit.type === "money" ? "figures/currency-name" : `figures/${unit.type}`;
    return { ...unit, rule, confidence: 0.9 };
  }
  if (number.isYearLike && hedge === null) return null;
  return countOf(text, hedged);
}

/** The count of things that follow a number, or of people whom something happened to. */
function countOf(text: string, { start, end, number, hedge }: HedgedNumber): MeaningWithEnd | null {
  const noun = countedAfter(text, end);
  if (noun) {
    const confidence = number.inWords ? 0.8 : 0.9;
    return saysHowMany(text, number, noun, hedge)
      ? { ...COUNT, end: noun.end, what: noun.what, rule: "figures/counted-noun", confidence }
      : null;
  }
  const after = hedge || !number.inWords ? affectedAfter(text, end) : null;
  const affected = after ?? (number.high > 1 ? affectedBefore(text, start, end) : null);
  if (!affected) return null;
  const { what } = affected;
  return { ...COUNT, end: affected.end, what, rule: "figures/what-happened", confidence: 0.7 };
}

const COUNT = { type: "count", unit: null } as const;

/** Whether a number really says how many: not in "the two leaders", "two sides" or "one man". */
function saysHowMany(
  text: string,
  { start, low, high, inWords }: NumberSpan,
  { head, end }: Counted,
  hedge: Hedge | null,
): boolean {
  // "405 Williams Avenue"
  const isAddress = /^\p{Lu}/u.test(head) && /^\s\p{Lu}/u.test(text.slice(end, end + 3));
  if (high <= 1 || isAddress) return false;
  if (hedge) return true;
  // "the Salyut 6 spacecraft": the number is part of a name.
  if (isInvariable(head) && /\p{Lu}[\p{L}-]*\s$/u.test(text.slice(Math.max(0, start - 20), start)))
    return false;
  if (inWords && refersToKnown(text, start)) return false;
  return !(isTrivial(head) && low < MIN_TRIVIAL_COUNT);
}

/** Rounds away what binary fractions add: 1.1 million is 1,100,000. */
const tidy = (value: number) => Number(value.toPrecision(12));
