import { prefilterFor, step } from "../../text/matcher.ts";
import { spelledOut } from "./literals.ts";
import { PATTERNS } from "./patterns.ts";

/** One line of the text; an expression never continues on the next. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

const LITERALS = PATTERNS.map(({ literals }) => spelledOut(literals));
const isCased = (words: readonly string[]) => words.some((word) => word !== word.toLowerCase());
const CASED = prefilterFor(
  LITERALS.map((words) => (isCased(words) ? words : [])),
  true,
);
const ANY_CASE = prefilterFor(
  LITERALS.map((words) => (isCased(words) ? [] : words)),
  false,
);

/** For each pattern the lines that contain one of its literals. The text is scanned once for all patterns. */
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

/** The indexes of the patterns that may match in a line. */
function patternsIn(line: string): Set<number> {
  const found = new Set<number>();
  let [cased, any] = [0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    cased = step(CASED, cased, code);
    any = step(ANY_CASE, any, code);
    // Hardly any character ends a word.
    if (CASED.isEnd[cased] === 1) for (const index of CASED.listsEndingAt[cased] ?? []) found.add(index);
    if (ANY_CASE.isEnd[any] === 1) for (const index of ANY_CASE.listsEndingAt[any] ?? []) found.add(index);
  }
  return found;
}
