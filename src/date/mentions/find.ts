import { type Line, linesByPattern } from "./lines.ts";
import { withoutNames } from "./properNames.ts";
import type { Found, Pattern } from "./pattern.ts";
import { PATTERNS } from "./patterns.ts";

/** How many characters before and after an expression a pattern may look at. */
const BEFORE = 90;
const AFTER = 90;

/** White space that isn't a space; a blank line parts what stands on its two sides. */
const WHITE = /[\t\n\u00a0\u2007\u2009\u202f]/g;
/** A line that ends a sentence ends an expression as well; but "Nov." ends no sentence. */
const SENTENCE_END = /[.!?:;"”\n]$/;
const ABBREVIATION = /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\.$/;

/**
 * The text with a space for each white space that a line's width or a typesetter put between two
 * words: one character for one, so that offsets stay.
 */
function foldedWhite(text: string): string {
  return text.replace(WHITE, (white, at: number) => {
    if (white !== "\n") return " ";
    const before = text.slice(Math.max(0, at - 6), at);
    const ends = text[at + 1] === "\n" || (SENTENCE_END.test(before) && !ABBREVIATION.test(before));
    return ends ? white : " ";
  });
}

/** All time expressions of a text, pattern by pattern; they may overlap. */
export function findMentions(text: string): Found[] {
  const folded = foldedWhite(text);
  const lines = linesByPattern(folded);
  const found: Found[] = [];
  PATTERNS.forEach((pattern, index) => {
    for (const line of lines[index] ?? []) addMatches(found, pattern, line, folded);
  });
  const kept = withoutNames(found, folded);
  return folded === text ? kept : kept.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
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
