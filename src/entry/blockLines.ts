import type { Form, Mark } from "../records/layout.ts";
import type { Block } from "../records/source.ts";
import type { Span } from "../records/span.ts";
import { groupBy } from "../shared/groupBy.ts";
import { partitionPoint } from "../text/partitionPoint.ts";
import { markedWords } from "./markedWords.ts";

/**
 * A block as lines of Markdown, without what it stands in.
 * @param table whether it is in the table of the block before it, begins one, or is in none.
 */
export function blockLines(block: Block, table: "goes on" | "begins" | "none"): readonly string[] {
  const { kind, text, layout } = block;
  const form = layout?.form;
  if (form?.kind === "code") return codeLines(form.lines);
  if (form?.kind === "row" && table !== "none") return rowLines(block, form, table === "begins");
  const lead = layout?.lead ?? 0;
  const marks = moved(layout?.marks ?? [], -lead);
  const words = markedWords(text.slice(lead), marks, kind !== "heading");
  // Markdown would remove "#" at the end of a heading after a space, as closing marks.
  return kind === "heading" ? [`## ${words.replace(/(?<= )#+$/, "\\$&")}`] : words.split("\n");
}

/** Between more backticks than the code has in a row. */
function codeLines(code: string): readonly string[] {
  const runs = code.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, { length }) => Math.max(most, length + 1), 3));
  return [fence, ...code.split("\n"), fence];
}

type Row = Extract<Form, { kind: "row" }>;

/** Each table of Markdown begins with a head. Where the head was set aside, it is empty. */
function rowLines(block: Block, row: Row, isFirst: boolean): readonly string[] {
  const line = tableLine(cellsOf(block, row));
  if (!isFirst) return [line];
  const below = tableLine(row.cells.map(() => "---"));
  return row.isHead ? [line, below] : [tableLine(row.cells.map(() => "")), below, line];
}

const tableLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function cellsOf({ text, layout }: Block, { cells }: Row): readonly string[] {
  const cellAt = ({ start }: Span) => partitionPoint(cells, (cell) => cell.start <= start) - 1;
  const marks = groupBy(layout?.marks ?? [], cellAt);
  return cells.map(({ start, end }, index) =>
    markedWords(text.slice(start, end), moved(marks.get(index) ?? [], -start), false).replaceAll("|", "\\|"),
  );
}

const moved = (marks: readonly Mark[], by: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
