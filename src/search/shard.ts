import { gunzipSync, gzipSync } from "node:zlib";
import { toSteps } from "../shared/catalogueFile.ts";
import type { QuotedPlace } from "../site/said/spoken.ts";
import type { PagefindFile } from "./pagefind.ts";
import { type FoundPage, readFound } from "./pagefindFiles.ts";
import type { Postings } from "./postings.ts";
import { quotedWords } from "./spoken.ts";
import { countWords, type WordCounts } from "./words.ts";

/** What is known of the words of a shard's pages. */
export interface Shard {
  /** The pages that have words. */
  readonly pages: readonly ShardPage[];
  readonly words: WordCounts;
  readonly postings: Postings;
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

/** @param quotations of each page that was indexed. */
export function shardOf(
  files: readonly PagefindFile[],
  quotations: readonly (readonly QuotedPlace[])[],
): { readonly shard: Shard; readonly texts: readonly ShardText[] } {
  const { pages, postings } = readFound(files);
  const shard = {
    pages: pages.map((page) => ({
      position: page.position,
      length: page.words,
      quoted: quotedWords(page, quotations[page.position] ?? []),
    })),
    words: countWords(pages.map(({ content }) => content)),
    postings,
  };
  return { shard, texts: pages.map(textOf) };
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

/** What stands before the columns of numbers and the bytes of the postings. */
interface ShardHead {
  readonly pages: readonly ShardPage[];
  readonly spellings: string;
  readonly counts: readonly number[];
  readonly several: readonly (readonly [string, number])[];
  readonly words: string;
  readonly forms: readonly (readonly [index: number, form: string])[];
}

/** Between words, which have no white space in them. */
const BETWEEN = "\n";

/** How many bytes a number has: the length of the head, and those in the columns. */
const WIDTH = Uint32Array.BYTES_PER_ELEMENT;

/** A shard as the cache keeps it, for this machine. */
export function encodeShard({ pages, words, postings }: Shard): Uint8Array {
  const { numbers, ends, bytes } = postings;
  const head: ShardHead = {
    pages,
    spellings: words.spellings.join(BETWEEN),
    counts: [...words.counts],
    several: words.several,
    words: postings.words.join(BETWEEN),
    forms: [...postings.forms],
  };
  const json = Buffer.from(JSON.stringify(head));
  const columns = [
    Uint32Array.of(json.length),
    numbers.pages,
    numbers.first,
    numbers.last,
    numbers.size,
    ends,
  ];
  const numeric = columns.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return packed(Buffer.concat([...numeric.slice(0, 1), json, ...numeric.slice(1), bytes]));
}

/**
 * The reverse of `encodeShard`. The types aren't checked: the cache gives what it was given.
 * @param once keeps each word in memory once, as most shards have the same ones.
 */
export function decodeShard(packedShard: Uint8Array, once: (word: string) => string): Shard {
  const all = gunzipSync(packedShard);
  let at = 0;
  const take = (length: number) => {
    at += length;
    return all.subarray(at - length, at);
  };
  // Copied, because a column of numbers has to begin at an address of a whole number.
  const column = (length: number) => new Uint32Array(Uint8Array.from(take(WIDTH * length)).buffer);
  const head: ShardHead = JSON.parse(take(column(1)[0] ?? 0).toString());
  const [spellings, words] = [wordsIn(head.spellings).map(once), wordsIn(head.words).map(once)];
  const numbers = {
    pages: column(words.length),
    first: column(words.length),
    last: column(words.length),
    size: column(words.length),
  };
  return {
    pages: head.pages,
    words: { spellings, counts: Uint32Array.from(head.counts), several: head.several },
    postings: {
      words,
      forms: new Map(head.forms),
      numbers,
      ends: column(words.length),
      // Copied, as it would keep all of the shard in memory otherwise.
      bytes: Uint8Array.from(all.subarray(at)),
    },
  };
}

const wordsIn = (text: string) => (text === "" ? [] : text.split(BETWEEN));

export const encodeTexts = (texts: readonly ShardText[]): Uint8Array => packed(JSON.stringify(texts));

/** The reverse of `encodeTexts`. */
export function decodeTexts(bytes: Uint8Array): readonly ShardText[] {
  const texts: readonly ShardText[] = JSON.parse(gunzipSync(bytes).toString());
  return texts;
}

/** Fast rather than small, as it stays on this machine. */
const packed = (content: string | Uint8Array) => gzipSync(content, { level: 1 });
