import { greatest } from "../../shared/extremes.ts";
import type { Clue } from "./clue.ts";
import { type DaySet, includesDay } from "./daySet.ts";

/** If several soft clues are rejected together, each one after the strongest counts for only this part of its weight. */
const FURTHER_SOFT_CLUE = 0.1;

/**
 * The day with the least evidence against it, each clue being weighed by the odds that it is right;
 * the earliest of several. The cost falls only where a range begins, so
 * only the first days of ranges are compared.
 */
export function mostLikelyDay(clues: readonly Clue[], within: DaySet): number | null {
  const starts = [within, ...clues.map(({ days }) => days)].flatMap((days) => days.map(([first]) => first));
  const days = [...new Set(starts)].sort((a, b) => a - b).filter((day) => includesDay(within, day));
  let best: { day: number; cost: number } | null = null;
  for (const day of days) {
    const cost = costOf(clues.filter((clue) => !includesDay(clue.days, day)));
    if (best === null || cost < best.cost - 1e-9) best = { day, cost };
  }
  return best?.day ?? null;
}

/**
 * What it costs to reject some clues. Of soft ones the strongest costs most: a text that names one
 * former office holder in the present tense is likely to do so with others.
 */
function costOf(wrong: readonly Clue[]): number {
  const soft = wrong.filter(({ isSoft }) => isSoft).map(odds);
  const strongest = Math.max(0, greatest(soft));
  const hard = sum(wrong.filter(({ isSoft }) => !isSoft).map(odds));
  return hard + strongest + FURTHER_SOFT_CLUE * (sum(soft) - strongest);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const odds = ({ evidence: { confidence } }: Clue) => Math.log(confidence / (1 - confidence));
