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
  readonly postings: readonly Postings[];
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

/** What stands before the bytes of the postings: a column for each of their fields, as a shard has thousands. */
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

/** The columns of numbers, after the head. */
const NUMBERS = ["pages", "first", "last", "size", "bytes"] as const;

/** How many bytes the length of the head has, and each number. */
const WIDTH = 4;

/** A shard as the cache keeps it. */
export function encodeShard({ pages, words, postings }: Shard): Uint8Array {
  const head: ShardHead = {
    pages,
    spellings: [...words.spellings.keys()].join(BETWEEN),
    counts: [...words.spellings.values()],
    several: [...words.several],
    words: postings.map(({ word }) => word).join(BETWEEN),
    forms: postings.flatMap(({ form }, index) => (form === "" ? [] : [[index, form] as const])),
  };
  const json = Buffer.from(JSON.stringify(head));
  const numbers = Buffer.alloc(WIDTH * (1 + NUMBERS.length * postings.length));
  numbers.writeUInt32LE(json.length, 0);
  let at = WIDTH;
  for (const column of NUMBERS)
    for (const one of postings) {
      numbers.writeUInt32LE(column === "bytes" ? one.bytes.length : one[column], at);
      at += WIDTH;
    }
  const [length, columns] = [numbers.subarray(0, WIDTH), numbers.subarray(WIDTH)];
  return packed(Buffer.concat([length, json, columns, ...postings.map(({ bytes }) => bytes)]));
}

/** The reverse of `encodeShard`. The types aren't checked: the cache gives what it was given. */
export function decodeShard(packedShard: Uint8Array): Shard {
  const all = gunzipSync(packedShard);
  const start = WIDTH + all.readUInt32LE(0);
  const head: ShardHead = JSON.parse(all.toString("utf8", WIDTH, start));
  const { pages, counts, several } = head;
  const [spellings, words] = [wordsIn(head.spellings), wordsIn(head.words)];
  const forms = new Map(head.forms);
  const number = (column: number, index: number) =>
    all.readUInt32LE(start + WIDTH * (column * words.length + index));
  let at = start + WIDTH * NUMBERS.length * words.length;
  return {
    pages,
    words: {
      spellings: new Map(spellings.map((spelling, index) => [spelling, counts[index] ?? 0])),
      several: new Map(several),
    },
    postings: words.map((word, index) => {
      const [before, length] = [at, number(4, index)];
      at += length;
      return {
        word,
        form: forms.get(index) ?? "",
        pages: number(0, index),
        first: number(1, index),
        last: number(2, index),
        size: number(3, index),
        bytes: all.subarray(before, at),
      };
    }),
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
