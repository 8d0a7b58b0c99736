import { byCodeUnit } from "../../shared/inOrder.ts";
import type { Clue } from "./clue.ts";
import { ALL_DAYS, type DaySet, includesDay, intersection, sameDays } from "./daySet.ts";
import { dedupeClues } from "./dedupeClues.ts";
import { mostLikelyDay } from "./votes.ts";

/** The result of all clues together. */
export interface Verdict {
  readonly days: DaySet;
  /** The probability that the article was written on one of the days. */
  readonly confidence: number;
  /** The clues that agree with the days. */
  readonly agreeing: readonly Clue[];
  /** Those of them without which the days would be different. */
  readonly decisive: readonly Clue[];
  /** The clues that contradict the days, except soft ones. */
  readonly contradicting: readonly Clue[];
  /** The clues that were dropped: repetitions, soft ones that others contradict, and the weakest ones. */
  readonly outweighed: readonly Clue[];
}

/** The confidence is multiplied by this for each clue that contradicts. */
const DOUBT = 0.9;

/** Below this confidence the days are widened by dropping the weakest decisive clue. */
const SURE_ENOUGH = 0.65;

/**
 * Finds the days with the most evidence, where each clue is weighed by the odds that it is right;
 * then drops the weakest decisive clues until the days are sure enough. The order of the clues
 * doesn't matter.
 */
export function combine(clues: readonly Clue[], within: DaySet = ALL_DAYS): Verdict {
  const inOrder = dedupeClues(clues).sort(byWeight);
  const best = mostLikelyDay(inOrder, within);
  const agreeing = inOrder.filter((clue) => best !== null && includesDay(clue.days, best));
  const others = inOrder.filter((clue) => !agreeing.includes(clue));
  const contradicting = others.filter(({ isSoft }) => !isSoft);
  const doubt = DOUBT ** contradicting.length;
  const found = withoutWeakest(agreeing, within, doubt);
  // A text that names one former office holder in the present tense may do so with another.
  const isDoubtful = contradicting.length < others.length && found.decisive.some(({ isSoft }) => isSoft);
  const kept = new Set([...found.agreeing, ...contradicting]);
  return {
    ...found,
    confidence: found.confidence * (isDoubtful ? DOUBT : 1),
    contradicting,
    outweighed: clues.filter((clue) => !kept.has(clue)),
  };
}

/** Combines the clues of a verdict, without those that it dropped, with further ones. */
export function combineMore(verdict: Verdict, further: readonly Clue[], within: DaySet): Verdict {
  const { agreeing, contradicting, outweighed } = verdict;
  const next = combine([...agreeing, ...contradicting, ...further], within);
  return { ...next, outweighed: [...outweighed, ...next.outweighed] };
}

/** The least sure first; ties are broken by days, place and words, so that the input order never matters. */
function byWeight(a: Clue, b: Clue): number {
  const [first, second] = [a.evidence, b.evidence];
  return (
    first.confidence - second.confidence ||
    size(b.days) - size(a.days) ||
    (first.start ?? -1) - (second.start ?? -1) ||
    byCodeUnit(key(a), key(b))
  );
}

const key = ({ evidence: { rule, edtf, text, seed }, isSoft }: Clue) =>
  `${rule} ${edtf} ${text} ${seed} ${isSoft}`;

/**
 * While the days are too unsure, drops the decisive clue that narrows them least. Clues that change
 * nothing are kept and don't lower the confidence: what two clues say still holds if one is wrong.
 */
function withoutWeakest(
  clues: readonly Clue[],
  within: DaySet,
  doubt: number,
): Omit<Verdict, "contradicting" | "outweighed"> {
  const days = daysLeftBy(clues, within);
  const decisive = decisiveClues(clues, within, days);
  const confidence = decisive.reduce((product, { evidence }) => product * evidence.confidence, doubt);
  const sizeWithout = (clue: Clue) => size(daysLeftBy(withoutClue(decisive, clue), within));
  const [weakest] = decisive
    .map((clue) => ({ clue, size: sizeWithout(clue) }))
    .sort((a, b) => a.size - b.size);
  if (confidence >= SURE_ENOUGH * doubt || !weakest) return { days, confidence, agreeing: clues, decisive };
  return withoutWeakest(withoutClue(clues, weakest.clue), within, doubt);
}

const withoutClue = (clues: readonly Clue[], clue: Clue) => clues.filter((other) => other !== clue);

/**
 * The clues without which the days would be different; of several with the same effect, the surest.
 * @param clues the least sure first.
 */
function decisiveClues(clues: readonly Clue[], within: DaySet, days: DaySet): readonly Clue[] {
  const narrowing = clues.filter(
    (clue, index) => !clues.slice(index + 1).some((surer) => isSubset(surer.days, clue.days)),
  );
  return narrowing.reduce<readonly Clue[]>((kept, clue) => {
    const rest = withoutClue(kept, clue);
    return sameDays(daysLeftBy(rest, within), days) ? rest : kept;
  }, narrowing);
}

/** Whether each range of one set lies in a range of another. */
const isSubset = (inner: DaySet, outer: DaySet) =>
  inner.every(([first, last]) => outer.some(([from, to]) => from <= first && last <= to));

/** The number of days; an open side counts for more than any closed range. */
function size(days: DaySet): number {
  return days.reduce((sum, [first, last]) => {
    const open = Number(first === -Infinity) + Number(last === Infinity);
    return sum + (open > 0 ? open * OPEN : last - first + 1);
  }, 0);
}

const OPEN = 1e6;

const daysLeftBy = (clues: readonly Clue[], within: DaySet) =>
  clues.reduce((days, clue) => intersection(days, clue.days), within);
