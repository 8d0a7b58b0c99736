import type { Mark } from "../../records/layout.ts";
import { type Html, html } from "../html.ts";
import { ElementWriter } from "./elementWriter.ts";
import { type NoteLinks, type Point, pointsOf, type Wrapping, wrappingsOf } from "./marks.ts";
import type { Highlight, Range } from "./ranges.ts";

/** A headline has no footnotes. */
const NO_NOTES: NoteLinks = { address: () => null, name: (label) => label };

/**
 * Words as HTML, with elements for what is marked in the text and for our highlights. Where two cross, one is closed before the other
 * begins or ends and opened again after it, without its id, so that the result is well-formed. A link of the text holds no other link.
 * @param highlights any two are nested or separate; so are any two marks.
 */
export function inlineHtml(
  words: string,
  marks: readonly Mark[],
  highlights: readonly Highlight[],
  notes: NoteLinks = NO_NOTES,
): Html {
  if (marks.length === 0 && highlights.length === 0) return html`${words}`;
  return wrapped(words, wrappingsOf(marks, highlights), pointsOf(marks, notes));
}

/**
 * Puts elements around ranges of words.
 * @param wrappings those that begin first come first; of two that begin together, the outer one.
 * @param points elements without words, in their order.
 */
export function wrapped(words: string, wrappings: readonly Wrapping[], points: readonly Point[]): Html {
  const around = wrappingsAt(wrappings);
  const writer = new ElementWriter();
  let next = 0;
  const bounds = boundsOf([{ start: 0, end: words.length }, ...wrappings, ...points]);
  for (const [index, from] of bounds.entries()) {
    const here = around(from);
    for (let point = points[next]; point && point.start <= from; point = points[++next]) {
      const { isLink } = point;
      const outside = ({ start, tag, isCell }: Wrapping) =>
        isCell || (start < from && !(isLink && tag === "a"));
      writer.within(here.filter(outside));
      writer.add(point.markup);
    }
    const to = bounds[index + 1];
    if (to === undefined) continue;
    const isInLink = here.some(({ isOwnLink }) => isOwnLink);
    writer.within(isInLink ? here.filter(({ tag, isOwnLink }) => tag !== "a" || isOwnLink) : here, isInLink);
    writer.add(html`${words.slice(from, to)}`);
  }
  return writer.end();
}

/** Where a range begins or ends, in order, each offset once. */
function boundsOf(ranges: readonly Range[]): readonly number[] {
  return [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

/**
 * Finds the elements around an offset, the outer ones first; a cell of a table is outside of all others.
 * @returns a function that must be asked for the offsets in their order: it goes through the elements once.
 */
function wrappingsAt(ordered: readonly Wrapping[]): (offset: number) => readonly Wrapping[] {
  let begun = 0;
  let around: readonly Wrapping[] = [];
  return (offset) => {
    const from = begun;
    while ((ordered[begun]?.start ?? Number.POSITIVE_INFINITY) <= offset) begun += 1;
    const all = [...around, ...ordered.slice(from, begun)].filter(({ end }) => offset < end);
    const cells = all.filter(({ isCell }) => isCell);
    around = cells.length === 0 ? all : [...cells, ...all.filter(({ isCell }) => !isCell)];
    return around;
  };
}
