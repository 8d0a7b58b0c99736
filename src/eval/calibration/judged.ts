import type { HowFound } from "../../data/confidenceOf.ts";

/** Something that was found in annotated text, and whether the annotation agrees. */
export interface Judged {
  readonly how: HowFound;
  readonly isRight: boolean;
}

/** All that was found in one document. */
export type JudgedDocument = readonly Judged[];
