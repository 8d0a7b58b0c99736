import { markdownBlocks } from "../../text/markdown/blocks.ts";
import { asBlocks } from "./asBlocks.ts";
import type { TextFormat } from "./decodedText.ts";

/**
 * The blocks of a Markdown file become the article's text, without the Markdown syntax and with an
 * empty line between them. How they stand on the page is kept beside their words. Pictures are set aside.
 */
export const readMarkdown: TextFormat = (body) => {
  const { blocks, dropped } = markdownBlocks(body);
  return { ...asBlocks(blocks.map(({ text, ...block }) => ({ ...block, words: text }))), dropped };
};

/**
 * Where each block of a Markdown file is in its source, for messages that name a line of the file.
 * @returns the first and the last line of each block in order, from 0, the end exclusive.
 */
export function markdownLines(body: string): (readonly [start: number, end: number])[] {
  return markdownBlocks(body).blocks.map(({ lines }) => lines);
}
