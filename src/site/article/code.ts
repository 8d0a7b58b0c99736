import { COLLAPSING_SPACE } from "../../shared/spaces.ts";
import type { Html } from "../html.ts";
import { inlineHtml } from "./inline.ts";
import type { Highlight } from "./ranges.ts";

/**
 * Lines of code with elements around ranges of their words.
 * @param highlights their offsets count each run of white space as one character, and none at the beginning.
 */
export function codeHtml(lines: string, highlights: readonly Highlight[]): Html {
  if (highlights.length === 0) return inlineHtml(lines, [], []);
  const places = placesOf(lines);
  const placed = highlights.map((one) => ({
    ...one,
    start: places[one.start] ?? lines.length,
    end: (places[one.end - 1] ?? lines.length - 1) + 1,
  }));
  return inlineHtml(lines, [], placed);
}

/** Where each character of the words is in the lines. */
function placesOf(lines: string): number[] {
  const places: number[] = [];
  let isAfterSpace = true;
  for (let at = 0; at < lines.length; at += 1) {
    const isSpace = COLLAPSING_SPACE.test(lines[at] ?? "");
    if (!(isSpace && isAfterSpace)) places.push(at);
    isAfterSpace = isSpace;
  }
  return places;
}
