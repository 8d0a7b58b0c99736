import type { Form } from "../../records/layout.ts";
import type { MarkdownBlock } from "../../text/markdown/blocks.ts";
import { type Html, html } from "../html.ts";
import { wrapped } from "./inline.ts";
import { type NoteLinks, pointsOf, type Wrapping, wrappingsOf } from "./marks.ts";
import { type Highlight, outerFirst } from "./ranges.ts";

type Element = Pick<Wrapping, "tag" | "attributes">;

const BETWEEN: Element = { tag: "span", attributes: [["class", "between"]] };

/**
 * The cells of a row. The `|` between cells stays in the text, so that the row has the same characters everywhere; the style
 * sheet hides it.
 * @param before what the first cell begins with.
 */
export function rowHtml(
  { text, layout }: Pick<MarkdownBlock, "text" | "layout">,
  { cells, isHead }: Extract<Form, { kind: "row" }>,
  highlights: readonly Highlight[],
  before: Html,
  notes: NoteLinks,
): Html {
  const marks = layout?.marks ?? [];
  const cell: Element = isHead
    ? { tag: "th", attributes: [["scope", "col"]] }
    : { tag: "td", attributes: [] };
  const elements = cells.flatMap(({ start, end }, index) => {
    const next = cells[index + 1]?.start ?? text.length;
    const both: Wrapping[] = [
      { ...cell, start: index === 0 ? 0 : start, end: next, isCell: true },
      { ...BETWEEN, start: end, end: next },
    ];
    return both.filter((one) => one.start < one.end);
  });
  const wrappings = [...elements, ...wrappingsOf(marks, highlights)].sort(outerFirst);
  const points = [{ start: 0, end: 0, markup: before, isLink: true }, ...pointsOf(marks, notes)];
  const last = cells.at(-1);
  const isOpenEnded = cells.length > 1 && last?.start === text.length;
  return html`${wrapped(text, wrappings, points)}${isOpenEnded && html`<td></td>`}`;
}
