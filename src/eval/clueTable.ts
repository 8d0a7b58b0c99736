import type { Clue } from "../date/infer/clue.ts";
import { includesDay } from "../date/infer/daySet.ts";
import { groupBy } from "../shared/groupBy.ts";
import { row } from "./row.ts";

/** A clue with whether its days hold the true day. */
export interface JudgedClue {
  readonly clue: Clue;
  readonly isRight: boolean;
}

/** All clues of a text, used or not; clues with the same rule, days and strength count once, as they stand or fall together. */
export function judgedClues(clues: readonly Clue[], day: number): JudgedClue[] {
  const different = new Map(clues.map((clue) => [`${gradeOf(clue)} ${clue.days.join(";")}`, clue]));
  return [...different.values()].map((clue) => ({ clue, isRight: includesDay(clue.days, day) }));
}

/** How often the clues of each rule are right, by the strength that the rule gives them and the side that they leave open. */
export function clueTable(judged: readonly JudgedClue[]): string[] {
  return [...groupBy(judged, ({ clue }) => gradeOf(clue))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([grade, of]) => row(`  ${grade}`, of.filter(({ isRight }) => isRight).length, of.length, 40));
}

const gradeOf = ({ evidence: { rule, confidence }, days }: Clue) =>
  `${rule.replace("dating/", "")} ${confidence} ${sideOf(days)}`;

function sideOf(days: Clue["days"]): string {
  if (days.at(-1)?.[1] === Number.POSITIVE_INFINITY) return "not before";
  return days[0]?.[0] === Number.NEGATIVE_INFINITY ? "not after" : "within";
}
