import { withoutNames } from "./names.ts";
import type { Found, Pattern } from "./pattern.ts";
import { PATTERNS } from "./patterns.ts";

/** How many characters before and after an expression a pattern may look at. */
const BEFORE = 90;
const AFTER = 90;

/**
 * White space that a line's width or a typesetter put between two words: one character for one, so
 * that offsets stay. A line that ends a sentence is none, but "Nov." ends no sentence.
 */
const FOLDED =
  /[\t\u00a0\u2007\u2009\u202f]|(?<![.!?:;"”\n])\n(?!\n)|(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\.)\n(?!\n)/g;

/** All time expressions of a text, pattern by pattern; they may overlap. */
export function findMentions(text: string): Found[] {
  const folded = text.replace(FOLDED, " ");
  const linesWith = linesByCore(folded);
  const found: Found[] = [];
  for (const pattern of PATTERNS) {
    for (const line of linesWith(pattern.core)) addMatches(found, pattern, line, folded);
  }
  const kept = withoutNames(found, folded);
  return folded === text ? kept : kept.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

/** One line of the text; no expression goes beyond it. */
interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines that hold a pattern's core, each core looked for once. */
function linesByCore(text: string): (core: RegExp) => readonly Line[] {
  let start = 0;
  const lines = text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, text: line };
  });
  const known = new Map<RegExp, readonly Line[]>();
  return (core) => {
    const found = known.get(core) ?? lines.filter((line) => core.test(line.text));
    known.set(core, found);
    return found;
  };
}

function addMatches(found: Found[], { rule, type, find, read }: Pattern, line: Line, text: string): void {
  // `matchAll` would make a new expression of `find` each time.
  find.lastIndex = 0;
  for (let match = find.exec(line.text); match; match = find.exec(line.text)) {
    const [start, end] = [line.start + match.index, line.start + find.lastIndex];
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const meaning = read(match.groups ?? {}, match[0], before, text.slice(end, end + AFTER));
    if (meaning) found.push({ start, end, text: match[0], rule, type, meaning });
  }
}
