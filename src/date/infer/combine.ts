import type { Clue } from "./clue.ts";
import { ALL_DAYS, type DaySet, intersection, type Span, sameDays } from "./daySet.ts";

/** What clues come to when they are put together. */
export interface Verdict {
  readonly days: DaySet;
  /** How likely the days hold the true one. */
  readonly confidence: number;
  /** Clues that agree with the days. */
  readonly used: readonly Clue[];
  /** Those of them without which the days would be others. */
  readonly binding: readonly Clue[];
  /** Clues that can't be true together with them. */
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
  const possible = clues.filter((clue) => intersection(clue.days, within).length > 0);
  const best = mostSupported(possible, within);
  const agreeing = new Set(possible.filter((clue) => intersection(clue.days, best).length > 0));
  const contrary = clues.filter((clue) => !agreeing.has(clue));
  const against = contrary.filter(({ isSoft }) => !isSoft);
  const doubt = DOUBT ** against.length;
  const found = widened([...agreeing], within, doubt);
  // Who speaks of one holder of the past may speak of another.
  const isDoubtful = against.length < contrary.length && found.binding.some(({ isSoft }) => isSoft);
  return { ...found, confidence: found.confidence * (isDoubtful ? DOUBT : 1), against };
}

/**
 * While the days are too unsure, they are taken without the clue that narrows them least for it.
 * Only clues that the days hang on count: what is said twice can be wrong once.
 */
function widened(clues: readonly Clue[], within: DaySet, doubt: number): Omit<Verdict, "against"> {
  const days = all(clues, within);
  const binding = irredundant(clues, within, days);
  const confidence = binding.reduce((product, { evidence }) => product * evidence.confidence, doubt);
  const rest = (without: Clue) => binding.filter((clue) => clue !== without);
  const least = [...binding].sort((a, b) => size(all(rest(a), within)) - size(all(rest(b), within)))[0];
  if (confidence >= SURE_ENOUGH * doubt || !least) return { days, confidence, used: clues, binding };
  return widened(
    clues.filter((clue) => clue !== least),
    within,
    doubt,
  );
}

/** Clues without which the days would be others; of those that say the same, the surest. */
function irredundant(clues: readonly Clue[], within: DaySet, days: DaySet): readonly Clue[] {
  const unsureFirst = [...clues].sort((a, b) => a.evidence.confidence - b.evidence.confidence);
  return unsureFirst.reduce<readonly Clue[]>((kept, clue) => {
    const others = kept.filter((other) => other !== clue);
    return sameDays(all(others, within), days) ? others : kept;
  }, unsureFirst);
}

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

/** The days with the greatest weight of clues; of several the earliest. */
function mostSupported(clues: readonly Clue[], within: DaySet): DaySet {
  const weight = (span: Span) => -cost(clues.filter(({ days }) => intersection(days, [span]).length === 0));
  const starts = [within, ...clues.map(({ days }) => days)].flatMap((days) => days.map(([first]) => first));
  const spans = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((day): Span => [day, day])
    .filter((span) => intersection([span], within).length > 0);
  const [first, ...rest] = spans;
  if (!first) return within;
  const best = rest.reduce((top, next) => (weight(next) > weight(top) + 1e-9 ? next : top), first);
  return [best];
}

/**
 * What it costs to call some clues wrong. Of soft ones the first costs most: a text that speaks of
 * one holder of the past in the words of the present does so of others.
 */
function cost(wrong: readonly Clue[]): number {
  const soft = wrong.filter(({ isSoft }) => isSoft).map(odds);
  const greatest = Math.max(0, ...soft);
  const hard = wrong.filter(({ isSoft }) => !isSoft).reduce((sum, clue) => sum + odds(clue), 0);
  return hard + greatest + ALIKE * (soft.reduce((sum, one) => sum + one, 0) - greatest);
}

const ALIKE = 0.2;

const odds = ({ evidence: { confidence } }: Clue) => Math.log(confidence / (1 - confidence));
