import type { StateBlock } from "markdown-it";

/** Makes one paragraph of the lines from one to another, with all their marks as text. */
export function wholeParagraph(state: StateBlock, startLine: number, endLine: number): void {
  const map: [number, number] = [startLine, endLine];
  state.push("paragraph_open", "p", 1).map = map;
  const inline = state.push("inline", "", 0);
  inline.content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
  inline.map = map;
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  state.line = endLine;
}

/** The line after the last one before an empty line. */
export function endOfLines(state: StateBlock, startLine: number, endLine: number): number {
  let line = startLine;
  while (line < endLine && !state.isEmpty(line)) line += 1;
  return line;
}
