import { folded } from "../parse/blocks.ts";
import type { Block } from "../records.ts";

/** Where words stand for a reader: in which paragraph (from 1), and where in its visible text. */
export interface Place {
  readonly p: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the place of a span of the article's text; null for what isn't wholly within one of the
 * kept blocks, such as a line that was set aside.
 * @param blocks the kept ones, in the order of the text.
 */
export function placesIn(
  text: string,
  blocks: readonly Block[],
): (start: number, end: number) => Place | null {
  const offsets = new Map<Block, Offset | null>();
  return (from, to) => {
    const index = lastFrom(blocks, from);
    const block = blocks[index];
    if (!block || from >= to || to > block.end) return null;
    if (!offsets.has(block)) offsets.set(block, offsetIn(block, text.slice(block.start, block.end)));
    const offset = offsets.get(block);
    return offset ? { p: index + 1, start: offset(from), end: offset(to) } : null;
  };
}

type Offset = (inText: number) => number;

/** From offsets in the text to those in a block's words; null where they aren't its span's. */
function offsetIn({ start, text }: Block, span: string): Offset | null {
  if (span === text) return (at) => at - start;
  if (folded(span) !== text) return null;
  const shown = shownOffsets(span);
  return (at) => shown[at - start] ?? text.length;
}

/** White space that `folded` makes one space of. */
const SPACE = /[^\S\u00a0\u202f]/;

/** For each character of a span, where it stands once white space is folded. */
function shownOffsets(span: string): number[] {
  const lead = span.length - span.trimStart().length;
  const offsets: number[] = [];
  let shown = 0;
  for (let at = 0; at < span.length; at += 1) {
    offsets.push(shown);
    const isRepeated = SPACE.test(span[at] ?? "") && SPACE.test(span[at - 1] ?? "");
    if (at >= lead && !isRepeated) shown += 1;
  }
  return offsets;
}

/** The last block that begins at an offset or before it; -1 for none. */
function lastFrom(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
