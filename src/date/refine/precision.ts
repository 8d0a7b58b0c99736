import type { Unit } from "../mentions/vocabulary.ts";

/** How exact TIMEX3 values and units are, from a day to a year. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^\d{4}-\d{2}-\d{2}/, 0],
  [/^\d{4}-W\d{2}/, 1],
  [/^\d{4}-\d{2}$/, 2],
  [/^\d{4}-[QHSFW][A-Z\d]$/, 3],
];
const YEAR = 4;
const UNIT_RANKS: Partial<Record<Unit, number>> = { S: 0, TM: 0, TH: 0, D: 0, W: 1, M: 2, Q: 3 };

const rankOf = (value: string) => RANKS.find(([pattern]) => pattern.test(value))?.[1] ?? YEAR;

export const isDay = (value: string | null) => value !== null && rankOf(value) === 0;

/**
 * The value of a number of units after a date that is less exact than the unit, without inventing what isn't known: "that
 * day" after "May 1990" is `1990-05-XX`, "two days later" `1990-XX-XX`. Null if the date is exact enough.
 */
export function inexactStep(focus: string, unit: Unit, count: number): string | null {
  const wanted = UNIT_RANKS[unit] ?? YEAR;
  const rank = rankOf(focus);
  if (wanted >= rank) return null;
  if (count !== 0 && leavesYear(focus, rank, count)) return unknownStep(unit);
  const year = focus.slice(0, 4);
  if (wanted === 0)
    return count === 0 && rank === 2 ? `${focus}-XX` : count === 0 && rank === 1 ? focus : `${year}-XX-XX`;
  return wanted === 1 ? `${year}-WXX` : wanted === 2 ? `${year}-XX` : `${year}-QX`;
}

/** Whether a step may lead into another year: from December forwards, from January back, from anywhere in a year. */
function leavesYear(focus: string, rank: number, count: number): boolean {
  const month = Number(focus.slice(5, 7));
  return rank !== 2 || Math.abs(count) > 28 || month === (count > 0 ? 12 : 1);
}

/** The value of a step from an unknown date. */
export function unknownStep(unit: Unit): string {
  const wanted = UNIT_RANKS[unit] ?? YEAR;
  return ["XXXX-XX-XX", "XXXX-WXX", "XXXX-XX", "XXXX-QX"][wanted] ?? "XXXX";
}
