import type { Token } from "markdown-it";
import type { Mark } from "../../records/layout.ts";
import type { SetAside } from "../../records/source.ts";
import type { Span } from "../../records/span.ts";
import { type Words, wordsOf } from "./words.ts";

interface Row extends Words {
  readonly cells: readonly Span[];
}

/** A row of a table as one line of words, with `|` between its cells. @param tokens those from `tr_open` to `tr_close`. */
export function rowOf(tokens: readonly Token[], dropped: SetAside[]): Row {
  const marks: Mark[] = [];
  const cells: Span[] = [];
  let text = "";
  for (const { type, children } of tokens) {
    if (type !== "inline") continue;
    const cell = wordsOf(children ?? [], dropped);
    if (cells.length > 0) text += text === "" ? "|" : " |";
    if (cell.text !== "" && text !== "") text += " ";
    const start = text.length;
    text += cell.text;
    cells.push({ start, end: text.length });
    for (const mark of cell.marks) marks.push({ ...mark, start: start + mark.start, end: start + mark.end });
  }
  return { text, marks, cells };
}
