import { type MarkdownBlock, markdownBlocks } from "../text/markdown/blocks.ts";

/** The blocks of an entry's body. Block n has the address `#p<n>`, from 1. HTML is text: nothing in an article is rendered as markup. */
export const readBlocks = (body: string): readonly MarkdownBlock[] => markdownBlocks(body).blocks;

/** The visible text of each numbered block, in order. */
export const paragraphsOf = (body: string): string[] => readBlocks(body).map(({ text }) => text);
