import type { Clue } from "./clue.ts";
import { type DaySet, holdsDay } from "./daySet.ts";

/** Of soft clues that are called wrong together, each behind the first costs so much of its own. */
const ALIKE = 0.1;

/**
 * The day that the greatest weight of clues leaves possible, each weighed by the odds that it is
 * right; of several the earliest. Between two first days of spans nothing changes, so that only
 * those are looked at.
 */
export function mostSupported(clues: readonly Clue[], within: DaySet): number | null {
  const starts = [within, ...clues.map(({ days }) => days)].flatMap((days) => days.map(([first]) => first));
  const days = [...new Set(starts)].sort((a, b) => a - b).filter((day) => holdsDay(within, day));
  let best: { day: number; cost: number } | null = null;
  for (const day of days) {
    const cost = costOf(clues.filter((clue) => !holdsDay(clue.days, day)));
    if (best === null || cost < best.cost - 1e-9) best = { day, cost };
  }
  return best?.day ?? null;
}

/**
 * What it costs to call some clues wrong. Of soft ones the first costs most: a text that speaks of
 * one holder of the past in the words of the present does so of others.
 */
function costOf(wrong: readonly Clue[]): number {
  const soft = wrong.filter(({ isSoft }) => isSoft).map(odds);
  const greatest = Math.max(0, ...soft);
  const hard = sum(wrong.filter(({ isSoft }) => !isSoft).map(odds));
  return hard + greatest + ALIKE * (sum(soft) - greatest);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const odds = ({ evidence: { confidence } }: Clue) => Math.log(confidence / (1 - confidence));
