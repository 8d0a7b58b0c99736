import { CborReader, KINDS } from "../shared/cbor.ts";

/**
 * On which pages of a shard a word is, and where on each of them. The bytes are Pagefind's own: for each page a list of
 * three: how many pages it comes after the last one, the places in its text, and those in its headline.
 */
export interface Postings {
  readonly word: string;
  /** The spelling with accents, such as "risqué" of "risque"; empty for the word itself. */
  readonly form: string;
  /** How many pages have it. */
  readonly pages: number;
  /** The first and the last of them, as numbers within the shard. */
  readonly first: number;
  readonly last: number;
  /** How many pages and places there are: what a reader loads grows with them. */
  readonly size: number;
  /** The pages without the head and the number of the first one. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a file of `pagefind/index/`, uncompressed and without its signature. The format is internal to Pagefind 1.6.
 * @throws when the file has another format.
 */
export function readPostings(bytes: Uint8Array): Postings[] {
  const reader = new CborReader(bytes);
  listOf(reader, 1);
  const found: Postings[] = [];
  const words = reader.head(KINDS.list);
  for (let word = 0; word < words; word += 1) {
    listOf(reader, 3);
    const text = reader.text();
    found.push(...postingsOf(reader, text, ""));
    const forms = reader.head(KINDS.list);
    for (let form = 0; form < forms; form += 1) {
      listOf(reader, 2);
      found.push(...postingsOf(reader, text, reader.text()));
    }
  }
  return found;
}

/** @throws when the next value isn't a list of so many. */
function listOf(reader: CborReader, length: number): void {
  const found = reader.head(KINDS.list);
  if (found !== length) throw new Error(`The index has a list of ${found} instead of ${length}`);
}

/** A word that only has spellings with accents has no pages of its own. */
function postingsOf(reader: CborReader, word: string, form: string): Postings[] {
  const pages = reader.head(KINDS.list);
  if (pages === 0) return [];
  listOf(reader, 3);
  const first = reader.head(KINDS.positive);
  const start = reader.at;
  let size = pages + placesOn(reader);
  let last = first;
  for (let page = 1; page < pages; page += 1) {
    listOf(reader, 3);
    last += reader.head(KINDS.positive);
    size += placesOn(reader);
  }
  return [{ word, form, pages, first, last, size, bytes: reader.bytes.subarray(start, reader.at) }];
}

/** Goes past the places on a page. @returns how many there are in its text. */
function placesOn(reader: CborReader): number {
  const places = reader.head(KINDS.list);
  for (let place = 0; place < places; place += 1) reader.skip();
  reader.skip();
  return places;
}
