import type { Layout } from "../../records/layout.ts";
import type { Block, BlockKind } from "../../records/source.ts";

/** The words of one block as a reader sees them. */
export interface Worded {
  readonly kind: BlockKind;
  readonly words: string;
  /** How it stands on the page; absent for a plain block. */
  readonly layout?: Layout;
}

/** Makes an article's text of its blocks, with an empty line between them. */
export function asBlocks(found: Iterable<Worded>): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const { kind, words, layout } of found) {
    const start = blocks.length === 0 ? 0 : end + 2;
    end = start + words.length;
    parts.push(words);
    blocks.push({ kind, start, end, text: words, ...(layout && { layout }) });
  }
  return { text: parts.join("\n\n"), blocks };
}
