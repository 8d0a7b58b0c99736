import { CborReader, CborWriter, KINDS } from "../shared/cbor.ts";
import { groupBy } from "../shared/groupBy.ts";
import { beginningOf } from "./beginning.ts";
import { type Block, type NewPiece, writeBlock } from "./blocks.ts";
import type { Postings } from "./postings.ts";

/**
 * The words of a shard in cells: a cell has those that begin with the same letters. The cells lie in blocks, in the order of their beginnings, so
 * that a part of the alphabet can be read by itself.
 */
export interface Cells {
  /** What the words of the first cell of each block begin with, as `beginningOf` writes it. */
  readonly firsts: Float64Array;
  /** How many bytes each block has. */
  readonly lengths: Uint32Array;
}

/** A block ends after so many bytes: with smaller ones there is more to look up, and with larger ones more to have in memory at once. */
export const BLOCK = 1 << 14;

/** Cuts the words of a shard into cells. */
export function cellsOf(postings: Postings): {
  readonly cells: Cells;
  readonly blocks: readonly Uint8Array[];
} {
  const { words } = postings;
  const positions = groupBy([...words.keys()], (at) => beginningOf(words[at] ?? ""));
  const writer = new CborWriter();
  const firsts: number[] = [];
  const blocks: Uint8Array[] = [];
  let [block, bytes]: [NewPiece[], number] = [[], 0];
  const end = () => {
    if (block.length > 0) blocks.push(writeBlock(block));
    [block, bytes] = [[], 0];
  };
  for (const beginning of Float64Array.from(positions.keys()).sort()) {
    if (block.length === 0) firsts.push(beginning);
    const cell = writeCell(postings, beginning, positions.get(beginning) ?? [], writer);
    block.push(cell);
    bytes += cell.bytes.length;
    if (bytes >= BLOCK) end();
  }
  end();
  return {
    cells: {
      firsts: Float64Array.from(firsts),
      lengths: Uint32Array.from(blocks, ({ length }) => length),
    },
    blocks,
  };
}

const TWO_32 = 2 ** 32;

function writeCell(
  { words, forms, numbers, starts, ends, bytes }: Postings,
  beginning: number,
  positions: readonly number[],
  writer: CborWriter,
): NewPiece {
  let size = 0;
  writer.head(KINDS.list, positions.length);
  for (const at of positions) {
    writer.text(words[at] ?? "");
    writer.text(forms.get(at) ?? "");
    for (const column of [numbers.pages, numbers.first, numbers.last, numbers.size])
      writer.head(KINDS.positive, column[at] ?? 0);
    const own = bytes.subarray(starts[at], ends[at]);
    writer.head(KINDS.positive, own.length);
    writer.copy(own);
    size += numbers.size[at] ?? 0;
  }
  return { bytes: writer.take(), about: [Math.floor(beginning / TWO_32), beginning % TWO_32, size] };
}

/** What the words of a cell begin with. @param at its place in the block. */
export const beginningAt = (block: Block, at: number): number =>
  TWO_32 * block.about(at, 0) + block.about(at, 1);

/** How many pages and places a cell has. */
export const sizeAt = (block: Block, at: number): number => block.about(at, 2);

/** The words of a cell. */
export function readCell(cell: Uint8Array): Postings {
  const reader = new CborReader(cell);
  const count = reader.head(KINDS.list);
  const column = () => new Uint32Array(count);
  const words: string[] = [];
  const forms = new Map<number, string>();
  const numbers = { pages: column(), first: column(), last: column(), size: column() };
  const [starts, ends] = [column(), column()];
  for (let at = 0; at < count; at += 1) {
    words.push(reader.text());
    const form = reader.text();
    if (form !== "") forms.set(at, form);
    for (const one of [numbers.pages, numbers.first, numbers.last, numbers.size])
      one[at] = reader.head(KINDS.positive);
    const length = reader.head(KINDS.positive);
    starts[at] = reader.at;
    reader.at += length;
    ends[at] = reader.at;
  }
  return { words, forms, numbers, starts, ends, bytes: cell };
}
