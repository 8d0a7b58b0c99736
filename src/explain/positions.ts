import { markdownLines } from "../read/formats/markdown.ts";
import { splitFrontMatter } from "../read/frontMatter.ts";
import type { Seed } from "../records/source.ts";
import { partitionPoint } from "../text/partitionPoint.ts";

/** Where something is in the file, as an editor counts it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From an offset in the article's own text to the place in its file. */
export type Positions = (offset: number) => Position;

/**
 * Finds places in the file of an article. The text of a plain file is the file without its front matter, with broken words joined. The text of
 * a Markdown file has no Markdown syntax, so each word is looked for in the lines of its block. The text of any other file (a web page, a
 * PDF) was taken out of it: its own lines are counted.
 * @param fileText the decoded file.
 */
export function positionsIn(seed: Seed, fileText: string): Positions {
  if (seed.details !== null) return positionsInText(seed.text);
  const { body } = splitFrontMatter(seed.file, fileText).value;
  const bodyStart = fileText.length - body.length;
  const positionAt = positionsInText(fileText);
  const toFile = seed.blocks === null ? plainOffsets(seed) : markdownOffsets(seed, seed.blocks, body);
  return (offset) => positionAt(bodyStart + toFile(offset));
}

function positionsInText(text: string): Positions {
  const starts = lineStarts(text);
  return (at) => {
    const index = Math.max(0, partitionPoint(starts, (start) => start <= at) - 1);
    return { line: index + 1, column: at - (starts[index] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** From offsets in a plain text to offsets in its file, which also has what was dropped. */
function plainOffsets({ dropped }: Seed) {
  let before = 0;
  const ends = dropped.map(({ start, text }) => {
    before += text.length;
    return { start, before };
  });
  return (offset: number) =>
    offset + (ends[partitionPoint(ends, ({ start }) => start <= offset) - 1]?.before ?? 0);
}

/** A word of the article's text and where it is in the Markdown source. */
interface Anchor {
  readonly offset: number;
  readonly source: number;
}

/** How far ahead a word is looked for: markup between two words, such as a link's address, is shorter. */
const REACH = 2000;

/** From offsets in the article's text to offsets in the Markdown source; found once for all words, in order. */
function markdownOffsets({ text }: Seed, blocks: NonNullable<Seed["blocks"]>, body: string) {
  const lines = markdownLines(body);
  const starts = lineStarts(body);
  const anchors = blocks.flatMap(({ start, end }, index): Anchor[] => {
    const [from, to] = lines[index] ?? [0, 0];
    let source = starts[from] ?? body.length;
    const sourceEnd = starts[to] ?? body.length;
    const found: Anchor[] = [{ offset: start, source }];
    for (const { 0: word, index: at } of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const ahead = body.slice(source, Math.min(sourceEnd, source + REACH)).indexOf(word);
      if (ahead < 0) continue;
      found.push({ offset: start + at, source: source + ahead });
      source += ahead + word.length;
    }
    return found;
  });
  return (offset: number) => {
    const anchor = anchors[partitionPoint(anchors, (one) => one.offset <= offset) - 1];
    return anchor ? anchor.source + offset - anchor.offset : 0;
  };
}
