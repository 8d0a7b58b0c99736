import { collapsedLine } from "../../shared/spaces.ts";
import type { MarkdownBlock } from "./blocks.ts";

/**
 * A line that is nothing but words to Markdown: it begins like a sentence, and has none of the characters that mark words, begin a link or
 * an entity, or stand for another character. What may begin a list or a table, such as "1." or "-", isn't among the beginnings.
 */
const PLAIN_LINE = /^(?:\p{L}|["'“‘«„(]|\d+(?![\d.)]))[^\\`*_[<&~\0\r]*$/u;

/**
 * The blocks of a text in which each line is a paragraph of plain words, with an empty line after it, as in most articles: its parser would take
 * twenty times as long to find the same.
 * @returns null for any other text.
 */
export function plainBlocks(body: string): MarkdownBlock[] | null {
  const blocks: MarkdownBlock[] = [];
  let isAfterWords = false;
  for (const [at, line] of body.split("\n").entries()) {
    if (line === "") {
      isAfterWords = false;
      continue;
    }
    if (isAfterWords || !PLAIN_LINE.test(line)) return null;
    blocks.push({ kind: "paragraph", text: collapsedLine(line), lines: [at, at + 1] });
    isAfterWords = true;
  }
  return blocks;
}
