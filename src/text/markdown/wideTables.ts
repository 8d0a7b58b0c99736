import type MarkdownIt from "markdown-it";
import type { StateBlock } from "markdown-it";
import { endOfLines, wholeParagraph } from "./wholeParagraph.ts";

/** The line below the head of a table: "|---|:-:|". */
const BELOW_HEAD = /^[\s|:-]*-[\s|:-]*$/;

/**
 * Makes markdown-it keep the cells of a row that has more than the table's head: it would drop them, as GitHub does. Such
 * a table becomes a paragraph.
 */
export function keepWideRows(markdown: InstanceType<typeof MarkdownIt>): void {
  markdown.block.ruler.before("table", "wide", wideTable);
}

function wideTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || startLine + 2 >= endLine) return false;
  const lineAt = (line: number) => state.getLines(line, line + 1, state.blkIndent, false);
  if (!BELOW_HEAD.test(lineAt(startLine + 1))) return false;
  const [most, end] = [cellsOf(lineAt(startLine)), endOfLines(state, startLine, endLine)];
  let line = startLine + 2;
  while (line < end && cellsOf(lineAt(line)) <= most) line += 1;
  if (line >= end) return false;
  wholeParagraph(state, startLine, end);
  return true;
}

/** How many cells a row has, as markdown-it cuts it: at each “|” without a backslash before it. */
const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/).length;
