import type { Block } from "../records/source.ts";
import { partitionPoint } from "../text/partitionPoint.ts";
import { COLLAPSING_SPACE, collapseSpaces } from "../text/spaces.ts";

/** Where words stand for a reader: in which paragraph, and where in its visible text. */
export interface Place {
  /** From 1; 0 is the headline. */
  readonly p: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the place of a span of the article's text; null for what isn't wholly within the headline
 * or one of the kept blocks, such as a line that was set aside.
 * @param blocks the kept ones, in the order of the text.
 * @param title where it is the text's own headline.
 */
export function placesIn(
  text: string,
  blocks: readonly Block[],
  title: string | null = null,
): (start: number, end: number) => Place | null {
  const offsets = new Map<Block, Offset | null>();
  const headline = title === null ? null : headlineIn(text, blocks, title);
  return (from, to) => {
    const isInHeadline = headline !== null && headline.start <= from && to <= headline.end;
    const index = isInHeadline ? -1 : lastFrom(blocks, from);
    const block = isInHeadline ? headline : blocks[index];
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
  if (collapseSpaces(span) !== text) return null;
  const shown = shownOffsets(span);
  return (at) => shown[at - start] ?? text.length;
}

/** The block of the headline, which isn't among the kept ones: where its words first stand. */
function headlineIn(text: string, blocks: readonly Block[], title: string): Block | null {
  const words = title.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const found = new RegExp(words.join(`${SPACE.source}+`)).exec(text);
  if (!found) return null;
  const [start, end] = [found.index, found.index + found[0].length];
  const isKept = blocks.some((block) => block.start < end && start < block.end);
  return isKept ? null : { kind: "heading", start, end, text: title };
}

/** White space that is collapsed into one space. */
const SPACE = COLLAPSING_SPACE;

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
const lastFrom = (blocks: readonly Block[], offset: number) =>
  partitionPoint(blocks, ({ start }) => start <= offset) - 1;
