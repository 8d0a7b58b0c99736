import type { Clue } from "./clue.ts";
import { ALL_DAYS, type DaySet, holdsDay, intersection, sameDays } from "./daySet.ts";
import { condensed } from "./dedupeClues.ts";
import { mostSupported } from "./votes.ts";

/** What clues come to when they are put together. */
export interface Verdict {
  readonly days: DaySet;
  /** How likely the days hold the true one. */
  readonly confidence: number;
  /** Clues that agree with the days. */
  readonly used: readonly Clue[];
  /** Those of them without which the days would be others. */
  readonly binding: readonly Clue[];
  /** Clues that can't be true together with them, but for soft ones, which give way. */
  readonly against: readonly Clue[];
}

/** What each clue that disagrees takes from the confidence. */
const DOUBT = 0.9;

/** An interval that is less sure than this is widened, by leaving out what it hangs on most weakly. */
const SURE_ENOUGH = 0.65;

/**
 * The days that most of the evidence speaks for, each clue weighed by the odds that it is right;
 * then, while they are too unsure, without the weakest clue that narrows them. The order of the
 * clues doesn't matter.
 */
export function combine(clues: readonly Clue[], within: DaySet = ALL_DAYS): Verdict {
  const inOrder = condensed(clues).sort(byWeight);
  const best = mostSupported(inOrder, within);
  const agreeing = inOrder.filter((clue) => best !== null && holdsDay(clue.days, best));
  const contrary = inOrder.filter((clue) => !agreeing.includes(clue));
  const against = contrary.filter(({ isSoft }) => !isSoft);
  const doubt = DOUBT ** against.length;
  const found = widened(agreeing, within, doubt);
  // Who speaks of one holder of the past may speak of another.
  const isDoubtful = against.length < contrary.length && found.binding.some(({ isSoft }) => isSoft);
  return { ...found, confidence: found.confidence * (isDoubtful ? DOUBT : 1), against };
}

/** The least sure first, then by their days and places, so that the order of a list tells nothing. */
function byWeight(a: Clue, b: Clue): number {
  const [first, second] = [a.evidence, b.evidence];
  return (
    first.confidence - second.confidence ||
    size(b.days) - size(a.days) ||
    (first.start ?? -1) - (second.start ?? -1) ||
    compare(key(a), key(b))
  );
}

const key = ({ evidence: { rule, edtf, text, seed }, isSoft }: Clue) =>
  `${rule} ${edtf} ${text} ${seed} ${isSoft}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * While the days are too unsure, they are taken without the clue that narrows them least for it.
 * Only clues that the days hang on count: what is said twice can be wrong once.
 */
function widened(clues: readonly Clue[], within: DaySet, doubt: number): Omit<Verdict, "against"> {
  const days = all(clues, within);
  const binding = irredundant(clues, within, days);
  const confidence = binding.reduce((product, { evidence }) => product * evidence.confidence, doubt);
  const without = (one: Clue) => size(all(others(binding, one), within));
  const [least] = binding.map((clue) => ({ clue, days: without(clue) })).sort((a, b) => a.days - b.days);
  if (confidence >= SURE_ENOUGH * doubt || !least) return { days, confidence, used: clues, binding };
  return widened(others(clues, least.clue), within, doubt);
}

const others = (clues: readonly Clue[], clue: Clue) => clues.filter((other) => other !== clue);

/**
 * Clues without which the days would be others; of those that say the same, the surest.
 * @param clues the least sure first.
 */
function irredundant(clues: readonly Clue[], within: DaySet, days: DaySet): readonly Clue[] {
  const telling = clues.filter(
    (clue, index) => !clues.slice(index + 1).some((surer) => isWithin(surer.days, clue.days)),
  );
  return telling.reduce<readonly Clue[]>((kept, clue) => {
    const rest = others(kept, clue);
    return sameDays(all(rest, within), days) ? rest : kept;
  }, telling);
}

/** Whether each day of one set is in a span of another. */
const isWithin = (inner: DaySet, outer: DaySet) =>
  inner.every(([first, last]) => outer.some(([from, to]) => from <= first && last <= to));

/** How many days, an open side being longer than any closed one. */
function size(days: DaySet): number {
  return days.reduce((sum, [first, last]) => {
    const open = Number(first === -Infinity) + Number(last === Infinity);
    return sum + (open > 0 ? open * OPEN : last - first + 1);
  }, 0);
}

const OPEN = 1e6;

const all = (clues: readonly Clue[], within: DaySet) =>
  clues.reduce((days, clue) => intersection(days, clue.days), within);
