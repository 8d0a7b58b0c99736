import type { Block } from "../records/source.ts";
import type { Span } from "../records/span.ts";
import { COLLAPSING_SPACE, collapseSpaces } from "../shared/spaces.ts";
import { partitionPoint } from "../text/partitionPoint.ts";

/**
 * Where words of an article are for a reader: the paragraph, from 1 (0 is the headline), and
 * the offsets of the words in its visible text. The one form on disk and in memory: a name has
 * many mentions, and three numbers take a third of the room that three named fields would.
 */
export type Place = readonly [paragraph: number, start: number, end: number];

/** Finds the place of a span of the article's text; null outside of the headline and paragraphs. */
export type PlaceOf = (start: number, end: number) => Place | null;

/** The words at a place. @param texts the headline, then the visible text of each paragraph. */
export function wordsAt([p, start, end]: Place, texts: readonly string[]): string {
  return (texts[p] ?? "").slice(start, end);
}

/**
 * Finds the place of a span of the article's text. It is null where the span isn't wholly inside
 * the headline or one paragraph: in a line that was set aside, for example.
 * @param blocks the article's paragraphs, in the order of the text.
 * @param title the headline, if the text itself has it.
 */
export function placesIn(text: string, blocks: readonly Block[], title: string | null = null): PlaceOf {
  const offsets = new Map<Block, Offset | null>();
  const headline = title === null ? null : headlineIn(text, blocks, title);
  return (from, to) => {
    const isInHeadline = headline !== null && headline.start <= from && to <= headline.end;
    const index = isInHeadline ? -1 : lastFrom(blocks, from);
    const block = isInHeadline ? headline : blocks[index];
    if (!block || from >= to || to > block.end) return null;
    if (!offsets.has(block)) offsets.set(block, offsetIn(block, text.slice(block.start, block.end)));
    const offset = offsets.get(block);
    return offset ? [index + 1, offset(from), offset(to)] : null;
  };
}

type Offset = (inText: number) => number;

/**
 * Turns offsets in the text into offsets in a block's visible text; null if the block's text isn't
 * the words of its span.
 */
function offsetIn({ start, text }: Block, span: string): Offset | null {
  if (span === text) return (at) => at - start;
  if (collapseSpaces(span) !== text) return null;
  const shown = shownOffsets(span);
  return (at) => shown[at - start] ?? text.length;
}

/** The headline as a block: the first occurrence of its words, unless that is in a paragraph. */
function headlineIn(text: string, blocks: readonly Block[], title: string): Block | null {
  const found = firstOf(text, title);
  if (!found) return null;
  const { start, end } = found;
  const isKept = blocks.some((block) => block.start < end && start < block.end);
  return isKept ? null : { kind: "heading", start, end, text: title };
}

/** The first occurrence of words in a text, in which any white space may be between them. */
function firstOf(text: string, title: string): Span | null {
  // Most texts begin with their headline: no pattern has to be made for it.
  if (text.startsWith(title) && /^\S+(?: \S+)*$/.test(title)) return { start: 0, end: title.length };
  const words = title.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const found = new RegExp(words.join(`${COLLAPSING_SPACE.source}+`)).exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** The offset of each character of a span once white space is collapsed. */
function shownOffsets(span: string): number[] {
  const lead = span.length - span.trimStart().length;
  const offsets: number[] = [];
  let shown = 0;
  for (let at = 0; at < span.length; at += 1) {
    offsets.push(shown);
    const isRepeated = COLLAPSING_SPACE.test(span[at] ?? "") && COLLAPSING_SPACE.test(span[at - 1] ?? "");
    if (at >= lead && !isRepeated) shown += 1;
  }
  return offsets;
}

/** The index of the last block that begins at or before an offset; -1 if there is none. */
const lastFrom = (blocks: readonly Block[], offset: number) =>
  partitionPoint(blocks, ({ start }) => start <= offset) - 1;
