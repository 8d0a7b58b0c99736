import { CborWriter, KINDS } from "../shared/cbor.ts";
import { groupBy } from "../shared/groupBy.ts";
import { byCodePoints } from "./byCodePoints.ts";
import type { Postings } from "./postings.ts";

/** The words of a shard, and how many pages come before its own ones. */
export interface ShardWords {
  readonly before: number;
  readonly postings: Postings;
}

/** A file of words, uncompressed: a reader loads those that have a searched word. */
export interface Chunk {
  /** The first and the last word, as short as tells it apart from its neighbours. */
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

/** A chunk ends after so many pages and places. Pagefind's own are twice as large. */
const CHUNK = 10_000;

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
  return withBounds(inChunks(words, most)).map(({ words: some, from, to }) => ({
    from,
    to,
    bytes: writeWords(some, writer),
  }));
}

type Word = readonly [string, readonly Placed[]];

function inChunks(words: readonly Word[], most: number): Word[][] {
  const chunks: Word[][] = [];
  let [chunk, size]: [Word[], number] = [[], 0];
  for (const word of words) {
    if (chunk.length === 0) chunks.push(chunk);
    chunk.push(word);
    for (const { shard, at } of word[1]) size += shard.postings.numbers.size[at] ?? 0;
    if (size >= most) [chunk, size] = [[], 0];
  }
  return chunks;
}

/** The bounds of each chunk: its first and last word, cut after the first letter by which neighbours differ. */
function withBounds(
  chunks: readonly Word[][],
): { readonly words: readonly Word[]; readonly from: string; readonly to: string }[] {
  return chunks.map((words, index) => {
    const [first, last] = [words[0]?.[0] ?? "", words.at(-1)?.[0] ?? ""];
    const before = chunks[index - 1]?.at(-1)?.[0];
    const after = chunks[index + 1]?.[0]?.[0];
    return { words, from: apart(first, before), to: apart(last, after) };
  });
}

function apart(word: string, other: string | undefined): string {
  if (other === undefined) return word;
  const [letters, others] = [[...word], [...other]];
  const same = letters.findIndex((letter, at) => letter !== others[at]);
  return same < 0 ? word : letters.slice(0, same + 1).join("");
}

function writeWords(words: readonly Word[], writer: CborWriter): Uint8Array {
  writer.head(KINDS.list, 1);
  writer.head(KINDS.list, words.length);
  for (const [word, placed] of words) {
    const forms = groupBy(placed, ({ shard, at }) => shard.postings.forms.get(at) ?? "");
    writer.head(KINDS.list, 3);
    writer.text(word);
    writePages(forms.get("") ?? [], writer);
    forms.delete("");
    writer.head(KINDS.list, forms.size);
    for (const [form, some] of forms) {
      writer.head(KINDS.list, 2);
      writer.text(form);
      writePages(some, writer);
    }
  }
  return writer.take();
}

function writePages(placed: readonly Placed[], writer: CborWriter): void {
  let [pages, before] = [0, 0];
  for (const { shard, at } of placed) pages += shard.postings.numbers.pages[at] ?? 0;
  writer.head(KINDS.list, pages);
  for (const { shard, at } of placed) {
    const { numbers, ends, bytes } = shard.postings;
    writer.head(KINDS.list, 3);
    writer.head(KINDS.positive, shard.before + (numbers.first[at] ?? 0) - before);
    writer.copy(bytes.subarray(ends[at - 1] ?? 0, ends[at]));
    before = shard.before + (numbers.last[at] ?? 0);
  }
}
