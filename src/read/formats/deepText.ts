import type MarkdownIt from "markdown-it";
import type { StateBlock } from "markdown-it";

/** markdown-it drops blocks nested as deep as 100. A list in a list adds two levels, so this comes first. */
const MAX_LEVEL = 96;

/**
 * Makes markdown-it keep what is nested too deep: it becomes paragraphs, and the marks of its quotes and lists stay in
 * the text.
 */
export function keepDeepText(markdown: InstanceType<typeof MarkdownIt>): void {
  // Tables come first of its own rules.
  markdown.block.ruler.before("table", "deep", deepParagraph);
}

function deepParagraph(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.level < MAX_LEVEL || silent) return false;
  let line = startLine;
  while (line < endLine && !state.isEmpty(line)) line += 1;
  const map: [number, number] = [startLine, line];
  state.push("paragraph_open", "p", 1).map = map;
  const inline = state.push("inline", "", 0);
  inline.content = state.getLines(startLine, line, state.blkIndent, false).trim();
  inline.map = map;
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  state.line = line;
  return true;
}
