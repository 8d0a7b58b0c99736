import type { Problem } from "../problem.ts";

/** Problems as a program reads them. `excerpt` and `line` are null where there is none. */
export const problemsJson = (problems: readonly Problem[]) =>
  problems.map(({ seed, line, stage, rule, message, excerpt }) => ({
    file: seed,
    line: line ?? null,
    rule: `${stage}/${rule}`,
    message,
    excerpt: excerpt ?? null,
  }));
