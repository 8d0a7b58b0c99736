import { CborReader, CborWriter, KINDS } from "../shared/cbor.ts";
import { groupBy } from "../shared/groupBy.ts";
import { inPieces, type Pieces } from "./pieces.ts";
import type { Postings } from "./postings.ts";

/** The words of a shard in cells: a cell has those that begin with the same letters. */
export interface Cells extends Pieces {
  /** What the words of each begin with. */
  readonly beginnings: readonly string[];
  /** How many pages and places each has. */
  readonly sizes: Uint32Array;
}

/** How many letters the words of a cell share. With fewer, an edited article would change most cells; with more, there would be too many. */
const LETTERS = 3;

/** Cuts the words of a shard into cells. */
export function cellsOf(postings: Postings): { readonly cells: Cells; readonly bytes: Uint8Array } {
  const { words, numbers } = postings;
  const positions = [...groupBy([...words.keys()], (at) => beginningOf(words[at] ?? ""))];
  const writer = new CborWriter();
  const { pieces, bytes } = inPieces(positions.map(([, some]) => writeCell(postings, some, writer)));
  const sizeOf = (some: readonly number[]) => some.reduce((total, at) => total + (numbers.size[at] ?? 0), 0);
  return {
    cells: {
      ...pieces,
      beginnings: positions.map(([beginning]) => beginning),
      sizes: Uint32Array.from(positions, ([, some]) => sizeOf(some)),
    },
    bytes,
  };
}

/** A cut within a character beyond U+FFFF does no harm: those that share its first half are neighbours all the same. */
const beginningOf = (word: string) => word.slice(0, LETTERS);

function writeCell(
  { words, forms, numbers, starts, ends, bytes }: Postings,
  positions: readonly number[],
  writer: CborWriter,
): Uint8Array {
  writer.head(KINDS.list, positions.length);
  for (const at of positions) {
    writer.text(words[at] ?? "");
    writer.text(forms.get(at) ?? "");
    for (const column of [numbers.pages, numbers.first, numbers.last, numbers.size])
      writer.head(KINDS.positive, column[at] ?? 0);
    const own = bytes.subarray(starts[at], ends[at]);
    writer.head(KINDS.positive, own.length);
    writer.copy(own);
  }
  return writer.take();
}

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
