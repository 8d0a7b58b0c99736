import { CborWriter, KINDS } from "../shared/cbor.ts";
import { groupBy } from "../shared/groupBy.ts";
import type { WordFiles } from "../shared/indexFile.ts";
import { byCodePoints } from "./byCodePoints.ts";
import type { Postings } from "./postings.ts";

/** The words of a shard, and how many pages come before its own ones. */
export interface ShardWords {
  readonly before: number;
  readonly postings: Postings;
}

/** A file of words, uncompressed: a reader loads those that have a searched word. */
export interface Chunk {
  readonly first: string;
  readonly last: string;
  /** Its bytes, in parts that stay the same where a shard hasn't changed. */
  readonly parts: readonly Uint8Array[];
}

/** A file of words ends after about so many pages and places. Pagefind's own are twice as large. */
export const CHUNK = 11_000;

/** Where a word, or one of its spellings, is in a shard: its position in the columns. */
interface Placed {
  readonly shard: ShardWords;
  readonly at: number;
}

/**
 * Joins the words of several shards into those of one index: the same as if Pagefind had indexed all pages at once, but for
 * where chunks end. The places are copied as they are; only the number of the first page of each shard is rewritten.
 */
export function mergeWords(shards: readonly ShardWords[], most = CHUNK): Chunk[] {
  const byWord = new Map<string, Placed[]>();
  for (const shard of shards)
    for (const [at, word] of shard.postings.words.entries()) {
      const known = byWord.get(word);
      if (known) known.push({ shard, at });
      else byWord.set(word, [{ shard, at }]);
    }
  const words = [...byWord].sort(([a], [b]) => byCodePoints(a, b));
  const writer = new CborWriter();
  return inChunks(words, most).map((some) => ({
    first: some[0]?.[0] ?? "",
    last: some.at(-1)?.[0] ?? "",
    parts: writeWords(some, writer),
  }));
}

type Word = readonly [string, readonly Placed[]];

/** Cuts words into chunks of about the same size. */
function inChunks(words: readonly Word[], most: number): Word[][] {
  const sizes = words.map(([, placed]) => {
    let size = 0;
    for (const { shard, at } of placed) size += shard.postings.numbers.size[at] ?? 0;
    return size;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const enough = total / Math.max(1, Math.round(total / most));
  const chunks: Word[][] = [];
  let [chunk, size]: [Word[], number] = [[], 0];
  for (const [index, word] of words.entries()) {
    if (chunk.length === 0) chunks.push(chunk);
    chunk.push(word);
    size += sizes[index] ?? 0;
    if (size >= enough) [chunk, size] = [[], 0];
  }
  return chunks;
}

/** The bounds of each chunk: its first and last word, cut after the first letter by which neighbours differ. */
export function boundsOf(
  chunks: readonly Omit<Chunk, "parts">[],
): { readonly from: string; readonly to: string }[] {
  return chunks.map(({ first, last }, index) => ({
    from: apart(first, chunks[index - 1]?.last),
    // Cut shorter than the first word has in common with it, it would also stand for words that come before that.
    to: longer(apart(last, chunks[index + 1]?.first), apart(last, first)),
  }));
}

/**
 * Bounds within which the program looks for any word that it may look for in one of some files: it takes a word that begins with the last
 * word of a file for one of that file, so the shortest of those that the very last word begins with stands for all.
 * @param files of words, in their order.
 */
export function boundsOfAll(files: WordFiles): { readonly from: string; readonly to: string } {
  const [[from] = [""]] = files;
  const last = files.at(-1)?.[1] ?? "";
  return { from, to: files.find(([, to]) => last.startsWith(to))?.[1] ?? last };
}

const longer = (one: string, other: string) => (one.length < other.length ? other : one);

function apart(word: string, other: string | undefined): string {
  if (other === undefined) return word;
  const [letters, others] = [[...word], [...other]];
  const same = letters.findIndex((letter, at) => letter !== others[at]);
  return same < 0 ? word : letters.slice(0, same + 1).join("");
}

/** A part has so many bytes before the next one begins with another shard: as far as compression looks back, and more. */
const PART = 1 << 16;

function writeWords(words: readonly Word[], writer: CborWriter): Uint8Array[] {
  const parts: Uint8Array[] = [];
  writer.head(KINDS.list, 1);
  writer.head(KINDS.list, words.length);
  for (const [word, placed] of words) {
    const forms = groupBy(placed, ({ shard, at }) => shard.postings.forms.get(at) ?? "");
    writer.head(KINDS.list, 3);
    writer.text(word);
    writePages(forms.get("") ?? [], writer, parts);
    forms.delete("");
    writer.head(KINDS.list, forms.size);
    for (const [form, some] of forms) {
      writer.head(KINDS.list, 2);
      writer.text(form);
      writePages(some, writer, parts);
    }
  }
  return [...parts, writer.take()];
}

function writePages(placed: readonly Placed[], writer: CborWriter, parts: Uint8Array[]): void {
  let [pages, before] = [0, 0];
  for (const { shard, at } of placed) pages += shard.postings.numbers.pages[at] ?? 0;
  writer.head(KINDS.list, pages);
  for (const { shard, at } of placed) {
    const { numbers, starts, ends, bytes } = shard.postings;
    writer.head(KINDS.list, 3);
    writer.head(KINDS.positive, shard.before + (numbers.first[at] ?? 0) - before);
    writer.copy(bytes.subarray(starts[at], ends[at]));
    before = shard.before + (numbers.last[at] ?? 0);
    if (writer.size() >= PART) parts.push(writer.take());
  }
}
