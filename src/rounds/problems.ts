import type { Problem } from "../problem.ts";

/** The problems of round 1 by what they are about, each in the order of the articles. */
export interface FirstProblems {
  readonly parse: readonly Problem[];
  /** Dates that can't be read. */
  readonly date: readonly Problem[];
  /** Articles at which our code failed when it dated them. */
  readonly dateFailed: readonly Problem[];
  readonly enrich: readonly Problem[];
}

/** Sorts problems by stage: each stage is done with all articles before the next one is told of. */
export function firstProblems(problems: readonly Problem[]): FirstProblems {
  const of = (wanted: Problem["stage"], isFailure: boolean) =>
    problems.filter(({ stage, rule }) => stage === wanted && (rule === "failed") === isFailure);
  return {
    parse: of("parse", true),
    date: of("date", false),
    dateFailed: of("date", true),
    enrich: of("enrich", true),
  };
}
