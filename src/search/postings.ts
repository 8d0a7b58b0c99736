import { CborReader, KINDS } from "../shared/cbor.ts";

/**
 * On which pages of a shard each word is, and where on each of them. There are thousands, so they are columns rather than
 * objects: what belongs to the same word, or to the same of its spellings, has the same position in each.
 */
export interface Postings {
  readonly words: readonly string[];
  /** By position: a spelling with accents, such as "risqué" of "risque". The others are the words themselves. */
  readonly forms: ReadonlyMap<number, string>;
  readonly numbers: Numbers;
  /** Where the bytes of each begin and end. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /**
   * Pagefind's own: for each page a list of three: how many pages it comes after the last one, the places in its text, and
   * those in its headline. The first page is without the head of its list and its number, as that changes.
   */
  readonly bytes: Uint8Array;
}

interface Numbers {
  /** How many pages have it. */
  readonly pages: Uint32Array;
  /** The first and the last of them, as numbers within the shard. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** How many pages and places there are: what a reader loads grows with them. */
  readonly size: Uint32Array;
}

/** Of one word or spelling. */
interface Posting {
  readonly word: string;
  readonly form: string;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/**
 * Reads files of `pagefind/index/`, uncompressed and without their signature. The format is internal to Pagefind 1.6.
 * @throws when a file has another format.
 */
export function readPostings(files: readonly Uint8Array[]): Postings {
  const found = files.flatMap(postingsIn);
  const column = (of: "pages" | "first" | "last" | "size") => Uint32Array.from(found, (one) => one[of]);
  const ends = endsOf(found.map(({ bytes }) => bytes));
  return {
    words: found.map(({ word }) => word),
    forms: new Map(found.flatMap(({ form }, index) => (form === "" ? [] : [[index, form] as const]))),
    numbers: { pages: column("pages"), first: column("first"), last: column("last"), size: column("size") },
    starts: ends.map((_, at) => ends[at - 1] ?? 0),
    ends,
    bytes: Buffer.concat(found.map(({ bytes }) => bytes)),
  };
}

/** Where each ends when all stand one after the other. */
function endsOf(parts: readonly Uint8Array[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(parts, ({ length }) => {
    end += length;
    return end;
  });
}

function postingsIn(bytes: Uint8Array): Posting[] {
  const reader = new CborReader(bytes);
  listOf(reader, 1);
  const found: Posting[] = [];
  const words = reader.head(KINDS.list);
  for (let word = 0; word < words; word += 1) {
    listOf(reader, 3);
    const text = reader.text();
    const own = postingOf(reader, text, "");
    if (own) found.push(own);
    const forms = reader.head(KINDS.list);
    for (let form = 0; form < forms; form += 1) {
      listOf(reader, 2);
      const accented = postingOf(reader, text, reader.text());
      if (accented) found.push(accented);
    }
  }
  return found;
}

/** @throws when the next value isn't a list of so many. */
function listOf(reader: CborReader, length: number): void {
  const found = reader.head(KINDS.list);
  if (found !== length) throw new Error(`The index has a list of ${found} instead of ${length}`);
}

/** A word that only has spellings with accents has no pages of its own: null. */
function postingOf(reader: CborReader, word: string, form: string): Posting | null {
  const pages = reader.head(KINDS.list);
  if (pages === 0) return null;
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
  return { word, form, pages, first, last, size, bytes: reader.bytes.subarray(start, reader.at) };
}

/** Goes past the places on a page. @returns how many there are in its text. */
function placesOn(reader: CborReader): number {
  const places = reader.head(KINDS.list);
  for (let place = 0; place < places; place += 1) reader.skip();
  reader.skip();
  return places;
}
