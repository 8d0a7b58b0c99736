import { lookoutFor, step } from "../../text/matcher.ts";
import { spelled } from "./literals.ts";
import { PATTERNS } from "./patterns.ts";

/** One line of the text; no expression goes beyond it. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

const CORES = PATTERNS.map(({ core }) => spelled(core));
const isCased = (words: readonly string[]) => words.some((word) => word !== word.toLowerCase());
const CASED = lookoutFor(
  CORES.map((words) => (isCased(words) ? words : [])),
  true,
);
const ANY_CASE = lookoutFor(
  CORES.map((words) => (isCased(words) ? [] : words)),
  false,
);

/** For each pattern the lines that hold its core, in the order of the text, which is read once. */
export function linesByPattern(text: string): readonly (readonly Line[])[] {
  const lines: Line[][] = PATTERNS.map(() => []);
  let start = 0;
  for (const line of text.split("\n")) {
    const found: Line = { start, text: line };
    for (const index of patternsIn(line)) lines[index]?.push(found);
    start += line.length + 1;
  }
  return lines;
}

/** The numbers of the patterns that a line may have a match of. */
function patternsIn(line: string): Set<number> {
  const found = new Set<number>();
  let [cased, any] = [0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    cased = step(CASED, cased, code);
    any = step(ANY_CASE, any, code);
    for (const index of CASED.found[cased] ?? []) found.add(index);
    for (const index of ANY_CASE.found[any] ?? []) found.add(index);
  }
  return found;
}
