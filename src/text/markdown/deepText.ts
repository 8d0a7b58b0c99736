import type MarkdownIt from "markdown-it";
import type { StateBlock } from "markdown-it";
import { endOfLines, wholeParagraph } from "./wholeParagraph.ts";

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
  wholeParagraph(state, startLine, endOfLines(state, startLine, endLine));
  return true;
}
