import type { Scratch } from "../shared/scratch.ts";
import { datesOnce } from "./datesOnce.ts";
import type { Gist } from "./first.ts";
import type { GistRest, PackedGist } from "./packedGist.ts";

/** What stays of a gist until all articles are compared. Whoever asks for a part several times asks once, as it may be read from the disk each time. */
export interface KeptGist {
  readonly date: Gist["date"];
  readonly title: string;
  readonly story: GistRest[2];
  /** As in `PackedGist`; what lies after them doesn't belong to them. */
  readonly lists: Uint32Array;
}

/** A gist, and what stays of it. */
export interface StoredGist extends PackedGist {
  readonly kept: KeptGist;
}

/** Keeps the gists of an archive: in a scratch file, so that a large archive needn't be in memory, or else in memory. */
export function keeping(scratch: Scratch | null): (packed: PackedGist) => StoredGist {
  const once = datesOnce();
  return ({ counted, lists, rest: [title, date, story] }) => {
    const packed: PackedGist = { counted, lists, rest: [title, once(date), story] };
    return scratch === null ? new HeldGist(packed) : new FiledGist(packed, scratch);
  };
}

/** A gist in memory. What stays of it are its bytes until somebody asks: V8 needs as much for a list as is in it. */
class HeldGist implements StoredGist {
  readonly counted: Uint32Array;
  readonly lists: Uint32Array;
  readonly rest: GistRest;

  constructor({ counted, lists, rest }: PackedGist) {
    this.counted = counted;
    this.lists = lists;
    this.rest = rest;
  }

  get kept(): KeptGist {
    return new HeldParts(this);
  }
}

class HeldParts implements KeptGist {
  readonly date: Gist["date"];
  readonly title: string;
  readonly story: GistRest[2];
  readonly #bytes: ArrayBufferLike;
  readonly #from: number;

  constructor({ lists, rest: [title, date, story] }: PackedGist) {
    this.date = date;
    this.title = title;
    this.story = story;
    this.#bytes = lists.buffer;
    this.#from = lists.byteOffset;
  }

  get lists() {
    return new Uint32Array(this.#bytes, this.#from);
  }
}

/** A gist in a scratch file: three lengths, its two lists of numbers, its title as JSON, and its story. */
class FiledGist implements StoredGist, KeptGist {
  readonly date: Gist["date"];
  readonly #place: number;
  readonly #scratch: Scratch;

  constructor({ counted, lists, rest: [title, date, story] }: PackedGist, scratch: Scratch) {
    const [first, last] = [inJson(title), inJson(story)];
    const lengths = Uint32Array.of(counted.length, lists.length, first.length);
    this.date = date;
    this.#place = scratch.put([bytesOf(lengths), bytesOf(counted), bytesOf(lists), first, last]);
    this.#scratch = scratch;
  }

  get kept(): KeptGist {
    return this;
  }

  get counted() {
    const { bytes, counted } = this.#read();
    // Copied, as it isn't needed for long, and what was read with it may be.
    return numbersIn(bytes, LENGTHS, counted).slice();
  }

  get lists() {
    const { bytes, counted, lists } = this.#read();
    return numbersIn(bytes, LENGTHS + counted, lists);
  }

  get rest(): GistRest {
    return [this.title, this.date, this.story];
  }

  get title(): string {
    const { bytes, title, story } = this.#read();
    return JSON.parse(bytes.toString("utf8", title, story));
  }

  get story(): GistRest[2] {
    const { bytes, story } = this.#read();
    return JSON.parse(bytes.toString("utf8", story));
  }

  /** Its bytes, the lengths of its lists, and where its title and its story begin. */
  #read() {
    const { buffer, byteOffset, length } = this.#scratch.get(this.#place);
    const bytes = Buffer.from(buffer, byteOffset, length);
    const [counted = 0, lists = 0, first = 0] = numbersIn(bytes, 0, LENGTHS);
    const title = (LENGTHS + counted + lists) * Uint32Array.BYTES_PER_ELEMENT;
    return { bytes, counted, lists, title, story: title + first };
  }
}

const LENGTHS = 3;

const inJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const numbersIn = ({ buffer, byteOffset }: Buffer, from: number, length: number): Uint32Array =>
  new Uint32Array(buffer, byteOffset + from * Uint32Array.BYTES_PER_ELEMENT, length);
