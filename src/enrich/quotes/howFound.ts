import type { HowFound } from "../../data/confidenceOf.ts";
import { strengthStep } from "../../shared/strengthStep.ts";
import type { QuoteDraft } from "./quoteDraft.ts";

/**
 * How a quotation and its speaker were found: with a speaker or without one, by which rule, and how strongly; or by a
 * pronoun, which leaves to be found whom it stands for. Of a few words within the writer's own sentence it is harder to
 * say whose they are, whatever the rule.
 */
export function howQuoted({ speaker, rule, strength, isFragment }: QuoteDraft): HowFound {
  if (speaker?.pronounKind) return ["pronoun", speaker.pronounKind];
  if (speaker && isFragment) return ["speaker", "fragment"];
  return [speaker ? "speaker" : "quotation", rule, strengthStep(strength)];
}
