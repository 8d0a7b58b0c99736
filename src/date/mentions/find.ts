import { isAbbreviatedAt } from "../../text/abbreviations.ts";
import { type Line, linesByPattern } from "./lines.ts";
import { withNamedDays } from "./namedDays.ts";
import type { Pattern, TimeMatch } from "./pattern.ts";
import { PATTERNS } from "./patterns.ts";
import { withoutProperNames } from "./properNames.ts";

/** How many characters before and after an expression a pattern may look at. */
const BEFORE = 90;
const AFTER = 90;

/** White space other than a plain space. */
const WHITE = /[\t\n\u00a0\u2007\u2009\u202f]/g;
/** A line that ends a sentence also ends an expression; but a line that ends with "Nov." does not. */
const SENTENCE_END = /[.!?:;"”\n]$/;

/**
 * Replaces wrapped line breaks, tabs and special spaces by plain spaces, one for one, so that offsets
 * stay the same. Line breaks after a sentence or before a blank line are kept.
 */
function plainSpaces(text: string): string {
  return text.replace(WHITE, (white, at: number) => {
    if (white !== "\n") return " ";
    const last = text[at - 1] ?? "";
    const isAbbreviated = last === "." && isAbbreviatedAt(text, at - 1);
    const ends = text[at + 1] === "\n" || (SENTENCE_END.test(last) && !isAbbreviated);
    return ends ? white : " ";
  });
}

/** All time expressions of a text, in the order of the patterns; they may overlap. */
export function findMentions(text: string): TimeMatch[] {
  const plain = plainSpaces(text);
  const lines = linesByPattern(plain);
  const found: TimeMatch[] = [];
  PATTERNS.forEach((pattern, index) => {
    for (const line of lines[index] ?? []) addMatches(found, pattern, line, plain);
  });
  const kept = withNamedDays(withoutProperNames(found, plain), plain);
  return plain === text ? kept : kept.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

function addMatches(found: TimeMatch[], { rule, type, find, read }: Pattern, line: Line, text: string): void {
  // `matchAll` would compile a new copy of `find` each time.
  find.lastIndex = 0;
  for (let match = find.exec(line.text); match; match = find.exec(line.text)) {
    const [start, end] = [line.start + match.index, line.start + find.lastIndex];
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const meaning = read(match.groups ?? {}, match[0], before, text.slice(end, end + AFTER));
    if (meaning) found.push({ start, end, text: match[0], rule, type, meaning });
  }
}
