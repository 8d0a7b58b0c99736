import type { FigureRuleId } from "../../data/rules/figures.ts";
import type { Span } from "../../records/span.ts";
import type { Figure } from "../../records/statements.ts";
import { isInvariable, isTrivial } from "../../text/plurals.ts";
import { affectedAfter, affectedBefore, type Counted, countedAfter } from "./counted.ts";
import type { Hedge } from "./hedges.ts";
import { isNoShare } from "./noShare.ts";
import { isBound, refersToKnown } from "./notFigures.ts";
import type { NumberSpan } from "./numbers.ts";
import { unitAfter } from "./units.ts";

/** A number with the words that hedge it; the span covers both. */
interface HedgedNumber extends Span {
  readonly number: NumberSpan;
  readonly hedge: Hedge | null;
}

/** What a number means by the words around it. */
export type Meaning = Pick<Figure, "type" | "unit" | "what" | "rule">;

/** A meaning, and where the words end that give it. */
type MeaningWithEnd = Meaning & { readonly end: number };

/** Below this, a number in words that counts "sides" or "leaders" is not a figure: "two sides". */
const MIN_TRIVIAL_COUNT = 13;

/** What a number means by the words around it; the cases are tried in this order. Null if it is not a figure. */
export function meaningOf(text: string, hedged: HedgedNumber): MeaningWithEnd | null {
  const { start, end, number, hedge } = hedged;
  // A currency sign settles it: nobody writes "$5 million people".
  if (number.currency !== null) {
    const unit = number.currency;
    if (isBanknote(text.slice(number.start, end + 12))) return null;
    return { end, type: "money", unit, what: null, rule: "figures/currency-sign" };
  }
  const unit = unitAfter(text, end);
  if (unit?.type === "share" && isNoShare(text, hedged, unit)) return null;
  // "The 4.1 billion shekels" are money, though their number is known: they are no count of shekels.
  const isAmount = unit !== null && unit.type !== "share" && !number.inWords;
  if (unit && (isAmount || isBound(text, start) || !refersToKnown(text, start))) {
    const rule: FigureRuleId = unit.type === "money" ? "figures/currency-name" : `figures/${unit.type}`;
    return { ...unit, rule };
  }
  if (number.isYearLike && hedge === null) return null;
  return countOf(text, hedged);
}

/** "A picture of $100 bills", but not "a £10,000 bill". */
const BANKNOTE =
  /^(?:\$(?:1|2|5|10|20|50|100)\s(?:bills?|notes?)|[£€](?:5|10|20|50|100|200)\s(?:notes?|coins?))(?!\p{L})/u;

const isBanknote = (words: string) => BANKNOTE.test(words);

/** The count of things that follow a number, or of people whom something happened to. */
function countOf(text: string, { start, end, number, hedge }: HedgedNumber): MeaningWithEnd | null {
  const noun = countedAfter(text, end);
  if (noun) {
    return saysHowMany(text, number, noun, hedge)
      ? { ...COUNT, end: noun.end, what: noun.what, rule: "figures/counted-noun" }
      : null;
  }
  const after = hedge || !number.inWords ? affectedAfter(text, end) : null;
  const affected = after ?? (number.high > 1 ? affectedBefore(text, start, end) : null);
  if (!affected) return null;
  const { what } = affected;
  return { ...COUNT, end: affected.end, what, rule: "figures/what-happened" };
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
