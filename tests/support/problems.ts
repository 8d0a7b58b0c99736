import type { Problem } from "../../src/problem.ts";

/** Problems in short, as tests compare them: "register.csv:3 read/url". */
export function inShort(problems: readonly Problem[]): string[] {
  return problems.map(({ seed, line, stage, rule }) => {
    const at = line === undefined ? "" : `:${line}`;
    return `${seed}${at} ${stage}/${rule}`;
  });
}
