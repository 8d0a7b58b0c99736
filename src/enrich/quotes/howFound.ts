import type { HowFound } from "../../data/confidenceOf.ts";
import { strengthStep } from "../../shared/strengthStep.ts";
import type { QuoteDraft } from "./quoteDraft.ts";

/** How a quotation and its speaker were found: with a speaker or without one, by which rule, and how strongly. */
export const howQuoted = ({ speaker, rule, confidence }: QuoteDraft): HowFound => [
  speaker ? "speaker" : "quotation",
  rule,
  strengthStep(confidence),
];
