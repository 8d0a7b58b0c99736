import type { FoundKind } from "./confidenceOf.ts";

/**
 * The confidence from which pages state what was found. What is less sure stays out of them: the review offers it to
 * the curator. Chosen so that what is stated is right most often; `.github/docs/confidence.md` has the measured shares.
 */
export const SHOWN_FROM: Readonly<Record<FoundKind, number>> = {
  person: 0.9,
  quoted: 0.9,
  namesake: 0.9,
  place: 0.9,
  organisation: 0.9,
  speaker: 0.9,
  pronoun: 0.9,
  quotation: 0,
  figure: 0.9,
  event: 0.9,
  topic: 0.8,
  date: 0.8,
  clue: 0,
};

/** Whether pages state what was found with this confidence. */
export const isShown = (kind: FoundKind, confidence: number): boolean => confidence >= SHOWN_FROM[kind];
