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

/** What stands before the bytes of the postings. */
interface ShardHead {
  readonly pages: readonly ShardPage[];
  readonly spellings: readonly (readonly [string, number])[];
  readonly several: readonly (readonly [string, number])[];
  readonly postings: readonly (readonly [
    word: string,
    form: string,
    pages: number,
    first: number,
    last: number,
    size: number,
    bytes: number,
  ])[];
}

/** How many bytes the length of the head has. */
const LENGTH = 4;

/** A shard as the cache keeps it. */
export function encodeShard({ pages, words, postings }: Shard): Uint8Array {
  const head: ShardHead = {
    pages,
    spellings: [...words.spellings],
    several: [...words.several],
    postings: postings.map(({ word, form, pages: count, first, last, size, bytes }) => [
      word,
      form,
      count,
      first,
      last,
      size,
      bytes.length,
    ]),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(json.length);
  return packed(Buffer.concat([length, json, ...postings.map(({ bytes }) => bytes)]));
}

/** The reverse of `encodeShard`. The types aren't checked: the cache gives what it was given. */
export function decodeShard(packedShard: Uint8Array): Shard {
  const all = gunzipSync(packedShard);
  let at = LENGTH + all.readUInt32BE(0);
  const { pages, spellings, several, postings }: ShardHead = JSON.parse(all.toString("utf8", LENGTH, at));
  return {
    pages,
    words: { spellings: new Map(spellings), several: new Map(several) },
    postings: postings.map(([word, form, count, first, last, size, length]) => {
      at += length;
      return { word, form, pages: count, first, last, size, bytes: all.subarray(at - length, at) };
    }),
  };
}

export const encodeTexts = (texts: readonly ShardText[]): Uint8Array => packed(JSON.stringify(texts));

/** The reverse of `encodeTexts`. */
export function decodeTexts(bytes: Uint8Array): readonly ShardText[] {
  const texts: readonly ShardText[] = JSON.parse(gunzipSync(bytes).toString());
  return texts;
}

/** Fast rather than small, as it stays on this machine. */
const packed = (content: string | Uint8Array) => gzipSync(content, { level: 1 });
