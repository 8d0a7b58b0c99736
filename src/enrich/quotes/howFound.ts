import type { HowFound } from "../../data/confidenceOf.ts";
import { strengthStep } from "../../shared/strengthStep.ts";
import type { QuoteDraft } from "./quoteDraft.ts";

/**
 * How a quotation and its speaker were found: with a speaker or without one, by which rule, and how strongly; or by a
 * pronoun, which leaves to be found whom it stands for.
 */
export function howQuoted({ speaker, rule, strength }: QuoteDraft): HowFound {
  if (speaker?.words.isPronoun) return ["speaker", "pronoun"];
  return [speaker ? "speaker" : "quotation", rule, strengthStep(strength)];
}
