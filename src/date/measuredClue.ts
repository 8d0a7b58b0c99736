import { confidenceOf, type HowFound } from "../data/confidenceOf.ts";
import type { Evidence } from "../records/date.ts";
import { strengthStep } from "../shared/strengthStep.ts";
import type { Clue } from "./infer/clue.ts";
import type { Verdict } from "./infer/combine.ts";

/** How a clue to a date was found: by which rule, and how strongly. */
export const howClued = ({ rule, confidence }: Pick<Evidence, "rule" | "confidence">): HowFound => [
  "clue",
  rule,
  strengthStep(confidence),
];

/**
 * A verdict whose clues state how often such clues held the day of annotated articles. Before, while clues are weighed
 * against each other, their number is the strength that their rule gives them.
 */
export function withMeasuredClues(verdict: Verdict): Verdict {
  const measured = new Map<Clue, Clue>();
  const one = (clue: Clue): Clue => {
    const known = measured.get(clue) ?? measuredClue(clue);
    measured.set(clue, known);
    return known;
  };
  return {
    ...verdict,
    agreeing: verdict.agreeing.map(one),
    decisive: verdict.decisive.map(one),
    contradicting: verdict.contradicting.map(one),
    outweighed: verdict.outweighed.map(one),
  };
}

const measuredClue = (clue: Clue): Clue => ({
  ...clue,
  evidence: { ...clue.evidence, confidence: confidenceOf(howClued(clue.evidence)) },
});
