import type { Block } from "../../records/source.ts";
import { markdownBlocks } from "../../text/markdown/blocks.ts";
import type { Importer } from "./importer.ts";

/**
 * The blocks of a Markdown file become the article's text, without the Markdown syntax and with an
 * empty line between them. How they stand on the page is kept beside their words. Pictures are set aside.
 */
export const markdownImporter: Importer = {
  extensions: [".md", ".markdown"],
  read(body) {
    const found = markdownBlocks(body);
    let start = 0;
    const blocks = found.blocks.map(({ lines, ...block }): Block => {
      const end = start + block.text.length;
      const placed = { ...block, start, end };
      start = end + 2;
      return placed;
    });
    const text = blocks.map((block) => block.text).join("\n\n");
    return { text, blocks, dropped: found.dropped };
  },
};

/**
 * Where each block of a Markdown file is in its source, for messages that name a line of the file.
 * @returns the first and the last line of each block in order, from 0, the end exclusive.
 */
export function markdownLines(body: string): (readonly [start: number, end: number])[] {
  return markdownBlocks(body).blocks.map(({ lines }) => lines);
}
