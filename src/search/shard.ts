import { deserialize, serialize } from "node:v8";
import { gunzipSync, gzipSync } from "node:zlib";
import { toSteps } from "../shared/catalogueFile.ts";
import type { QuotedPlace } from "../site/said/spoken.ts";
import { type Cells, cellsOf } from "./cells.ts";
import type { PagefindFile } from "./pagefind.ts";
import { type FoundPage, readFound } from "./pagefindFiles.ts";
import { inPieces, type Pieces } from "./pieces.ts";
import { quotedWords } from "./spoken.ts";
import { countsInParts, countWords, type WordCounts } from "./words.ts";

/** What is known of the words of a shard's pages. */
export interface Shard {
  /** The pages that have words. */
  readonly pages: readonly ShardPage[];
  /** In which of them each word is. */
  readonly cells: Cells;
  /** How many have each word, for the list of words: `countsInParts`. */
  readonly counts: Pieces;
}

interface ShardPage {
  /** Its position in the shard. */
  readonly position: number;
  /** How many words it has. */
  readonly length: number;
  /** Which of them are quotations, as `encodeRanges` writes it. */
  readonly quoted: readonly number[];
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
  /** The bytes of its cells. */
  readonly cells: Uint8Array;
  /** Those of its counts. */
  readonly counts: Uint8Array;
  /** `readTexts` reads it: when all shards are as they were, the texts aren't needed. */
  readonly texts: Uint8Array;
}

/** @param quotations of each page that was indexed. */
export function madeShard(
  files: readonly PagefindFile[],
  quotations: readonly (readonly QuotedPlace[])[],
): MadeShard {
  const { pages, postings } = readFound(files);
  const words = cellsOf(postings);
  const parts = countsInParts(countWords(pages.map(({ content }) => content)));
  const counts = inPieces(parts.map(writeCounts));
  const shard: Shard = {
    pages: pages.map((page) => ({
      position: page.position,
      length: page.words,
      quoted: quotedWords(page, quotations[page.position] ?? []),
    })),
    cells: words.cells,
    counts: counts.pieces,
  };
  return {
    shard: serialize(shard),
    cells: words.bytes,
    counts: counts.bytes,
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
function writeCounts({ spellings, counts, several }: WordCounts): Uint8Array {
  const json: CountsAsJson = [spellings, [...counts], several];
  return Buffer.from(JSON.stringify(json));
}

/** The reverse of `writeCounts`. */
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
