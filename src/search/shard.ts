import { deserialize, serialize } from "node:v8";
import { gunzipSync, gzipSync } from "node:zlib";
import { toSteps } from "../shared/catalogueFile.ts";
import { slices } from "../site/model/slices.ts";
import type { QuotedPlace } from "../site/said/spoken.ts";
import { type NewPiece, writeBlock } from "./blocks.ts";
import { type Cells, cellsOf } from "./cells.ts";
import type { PagefindFile } from "./pagefind.ts";
import { type FoundPage, readFound } from "./pagefindFiles.ts";
import { quotedWords } from "./spoken.ts";
import { COUNT_PARTS, countsInParts, countWords, type WordCounts } from "./words.ts";

/** In so many blocks the counts of a shard lie: those of all shards are read block after block. */
export const COUNT_BLOCKS = 4;

const PARTS_OF_BLOCK = COUNT_PARTS / COUNT_BLOCKS;

/** What is known of the words of a shard's pages. It is small, as those of all shards are in memory. */
export interface Shard {
  /** The position in the shard of each page that has words. */
  readonly positions: Uint32Array;
  /** How many words each of them has. */
  readonly lengths: Uint32Array;
  /** Which of their words are quotations: what `encodeRanges` writes of each, as JSON. */
  readonly quoted: string;
  /** In which of them each word is. */
  readonly cells: Cells;
}

/** A page's own part of `TextOfArticle`. */
export interface ShardText {
  readonly content: string;
  readonly paragraphs: readonly number[];
  readonly starts: readonly number[];
}

/** What was made of a shard, as the cache keeps it. */
export interface MadeShard {
  /** `readShard` reads it. */
  readonly shard: Uint8Array;
  /** The blocks of its cells. */
  readonly cells: readonly Uint8Array[];
  /** How many pages have each word, for the list of words: `countsInParts`, in `COUNT_BLOCKS` blocks. */
  readonly counts: readonly Uint8Array[];
  /** `readTexts` reads it: when all shards are as they were, the texts aren't needed. */
  readonly texts: Uint8Array;
}

/** @param quotations of each page that was indexed. */
export function madeShard(
  files: readonly PagefindFile[],
  quotations: readonly (readonly QuotedPlace[])[],
): MadeShard {
  const { pages, postings } = readFound(files);
  const { cells, blocks } = cellsOf(postings);
  const counts = countsInParts(countWords(pages.map(({ content }) => content)));
  const quoted = pages.map((page) => quotedWords(page, quotations[page.position] ?? []));
  const shard: Shard = {
    positions: Uint32Array.from(pages, ({ position }) => position),
    lengths: Uint32Array.from(pages, ({ words }) => words),
    quoted: JSON.stringify(quoted),
    cells,
  };
  return {
    shard: serialize(shard),
    cells: blocks,
    counts: slices(counts.map(pieceOfCounts), PARTS_OF_BLOCK).map(({ items }) => writeBlock(items)),
    texts: packed(JSON.stringify(pages.map(textOf))),
  };
}

/** The id of a paragraph, `p12`. */
const PARAGRAPH = /^p(\d+)$/;

function textOf({ content, anchors }: FoundPage): ShardText {
  const paragraphs = anchors
    .flatMap(({ id, location }) => {
      const number = PARAGRAPH.exec(id)?.[1];
      return number === undefined ? [] : [{ number: Number(number), location }];
    })
    .sort((a, b) => a.number - b.number);
  return {
    content,
    paragraphs: toSteps(paragraphs.map(({ number }) => number)),
    starts: toSteps(paragraphs.map(({ location }) => location)),
  };
}

/** Reads the shard of a `MadeShard`. The types aren't checked: the cache gives what it was given. */
export function readShard(bytes: Uint8Array): Shard {
  const shard: Shard = deserialize(bytes);
  return shard;
}

type CountsAsJson = readonly [WordCounts["spellings"], readonly number[], WordCounts["several"]];

/** A part of the counts as JSON, which is quicker to read than other forms where there is little. */
function pieceOfCounts({ spellings, counts, several }: WordCounts): NewPiece {
  const json: CountsAsJson = [spellings, [...counts], several];
  return { bytes: Buffer.from(JSON.stringify(json)), about: [] };
}

/** The reverse of `pieceOfCounts`. */
export function readCounts(part: Uint8Array): WordCounts {
  const [spellings, counts, several]: CountsAsJson = JSON.parse(
    Buffer.from(part.buffer, part.byteOffset, part.length).toString(),
  );
  return { spellings, counts: Uint32Array.from(counts), several };
}

/** Reads its texts. */
export function readTexts(bytes: Uint8Array): readonly ShardText[] {
  const texts: readonly ShardText[] = JSON.parse(gunzipSync(bytes).toString());
  return texts;
}

/** Fast rather than small, as it stays on this machine. */
const packed = (content: string) => gzipSync(content, { level: 1 });
