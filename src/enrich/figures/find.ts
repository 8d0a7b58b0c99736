import type { Paragraph } from "../../english/paragraphs.ts";
import type { Span } from "../../records/span.ts";
import type { Figure } from "../../records/statements.ts";
import { isInvariable, isTrivial } from "../../text/plurals.ts";
import { type Counted, countedAfter, sufferedAfter, sufferedBefore } from "./counted.ts";
import { type Hedge, hedgeBefore, hedgeBehind } from "./hedges.ts";
import { isKnownAlready, isLabelled } from "./notFigures.ts";
import { type NumberSpan, numbersIn } from "./numbers.ts";
import { unitAfter } from "./units.ts";

/** A figure without whose claim it is; offsets are within the paragraph. */
export interface FoundFigure extends Pick<Figure, "type" | "low" | "high" | "hedge" | "unit" | "what">, Span {
  readonly rule: string;
  readonly confidence: number;
}

/** Numbers in words below this are small talk when what they count is: "two sides". */
const SMALL = 13;

/**
 * The figures of a paragraph, in order: numbers that say how many, how much, or what share.
 * @param taken spans that are something else, such as time expressions, in order.
 */
export function figuresIn({ text, names }: Paragraph, taken: readonly Span[]): FoundFigure[] {
  const isTaken = overlapping([...taken]);
  const isName = overlapping(names);
  const found: FoundFigure[] = [];
  for (const number of numbersIn(text)) {
    if (isTaken(number) || isName(number)) continue;
    const figure = figureAt(text, number);
    if (figure) found.push(figure);
  }
  return found;
}

/** Whether a span overlaps one of those in order; asked with spans in order, too. */
function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

/** What the words around a number make of it, in this order; null for what is no figure. */
function figureAt(text: string, number: NumberSpan): FoundFigure | null {
  const behind = hedgeBehind(text, number.end);
  const end = behind?.end ?? number.end;
  const before = hedgeBefore(text, number.start);
  if (isLabelled(text, number.start, end)) return null;
  const hedge = before ?? behind;
  const put = (
    type: Figure["type"],
    to: number,
    unit: string | null,
    what: string | null,
    rule: string,
    confidence: number,
  ) => ({
    start: before?.start ?? number.start,
    end: to,
    type,
    low: tidy(number.low),
    high: tidy(number.high),
    hedge: hedge?.words ?? null,
    unit,
    what,
    rule,
    confidence,
  });
  // Money first: "$5 million people" isn't written.
  if (number.currency !== null) {
    return put("money", end, number.currency, null, "currency sign", 0.95);
  }
  const unit = unitAfter(text, end);
  if (unit && !isKnownAlready(text, before?.start ?? number.start))
    return put(
      unit.type,
      unit.end,
      unit.unit,
      unit.what,
      unit.type === "money" ? "currency word" : unit.type,
      0.9,
    );
  if (number.isYearLike && hedge === null) return null;
  return counted(text, number, end, hedge, put);
}

type Put = (
  type: "count",
  to: number,
  unit: null,
  what: string,
  rule: string,
  confidence: number,
) => FoundFigure;

function counted(
  text: string,
  number: NumberSpan,
  end: number,
  hedge: Hedge | null,
  put: Put,
): FoundFigure | null {
  const noun = countedAfter(text, end);
  if (noun)
    return isNews(text, number, noun, hedge)
      ? put("count", noun.end, null, noun.what, "counted", number.inWords ? 0.8 : 0.9)
      : null;
  const suffered = sufferedAfter(text, end);
  if (suffered && (hedge || !number.inWords))
    return put("count", suffered.end, null, suffered.what, "suffered", 0.7);
  const done =
    number.high > 1 ? sufferedBefore(text, Math.min(hedge?.start ?? number.start, number.start), end) : null;
  return done && put("count", done.end, null, done.what, "suffered", 0.7);
}

/** "The two leaders", "two sides" and "one man" tell no number. */
function isNews(
  text: string,
  { start, low, high, inWords }: NumberSpan,
  { head, end }: Counted,
  hedge: Hedge | null,
): boolean {
  // "405 Williams Avenue"
  const isAddress = /^\p{Lu}/u.test(head) && /^\s\p{Lu}/u.test(text.slice(end, end + 3));
  if (high <= 1 || isAddress) return false;
  if (hedge) return true;
  // "the Salyut 6 spacecraft": one of them, by its name.
  if (isInvariable(head) && /\p{Lu}[\p{L}-]*\s$/u.test(text.slice(Math.max(0, start - 20), start)))
    return false;
  if (inWords && isKnownAlready(text, start)) return false;
  return !(isTrivial(head) && low < SMALL);
}

/** Without what binary fractions add: 1.1 million is 1,100,000. */
const tidy = (value: number) => Number(value.toPrecision(12));
