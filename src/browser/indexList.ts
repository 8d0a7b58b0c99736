import { CborWriter, KINDS } from "../shared/cbor.ts";
import type { IndexFile, WordFiles } from "../shared/indexFile.ts";

/** What Pagefind searches besides the text. */
const FIELD = "title";

interface Listed extends Pick<IndexFile, "version"> {
  /** How many words each article has. */
  readonly lengths?: readonly number[];
  readonly chunks?: WordFiles;
}

/**
 * The list of articles and files from which Pagefind's program starts, in its own format (`pagefind.*.pf_meta` of 1.6). We send
 * less: an article's id is its row, and filters, orders and texts are our own.
 */
export function indexList({ version, lengths = [], chunks = [] }: Listed): Uint8Array {
  const writer = new CborWriter();
  writer.head(KINDS.list, 6);
  writer.text(version);
  writer.head(KINDS.list, lengths.length);
  for (const [row, length] of lengths.entries()) {
    writer.head(KINDS.list, 2);
    writer.text(String(row));
    writer.head(KINDS.positive, length);
  }
  writer.head(KINDS.list, chunks.length);
  for (const chunk of chunks) {
    writer.head(KINDS.list, 3);
    for (const part of chunk) writer.text(part);
  }
  // Neither filters nor orders.
  writer.head(KINDS.list, 0);
  writer.head(KINDS.list, 0);
  writer.head(KINDS.list, 1);
  writer.text(FIELD);
  return writer.take();
}
