import { confidenceOf, type HowFound } from "../data/confidenceOf.ts";
import type { Evidence } from "../records/date.ts";
import { strengthStep } from "../shared/strengthStep.ts";

/** How a clue to a date was found: by which rule, and how strongly. */
export const howClued = ({ rule, confidence }: Pick<Evidence, "rule" | "confidence">): HowFound => [
  "clue",
  rule,
  strengthStep(confidence),
];

/**
 * The evidence of a clue as it is stated. While clues are weighed against each other, their number is the strength that
 * their rule gives them; what is stated is how often such clues held the day of annotated articles.
 */
export const measuredClue = (evidence: Evidence): Evidence => ({
  ...evidence,
  confidence: confidenceOf(howClued(evidence)),
});
