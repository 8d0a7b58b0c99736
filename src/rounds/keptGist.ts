import type { Scratch } from "../shared/scratch.ts";
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
export const keeping =
  (scratch: Scratch | null) =>
  (packed: PackedGist): StoredGist =>
    scratch === null ? new HeldGist(packed) : new FiledGist(packed, scratch);

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

/** A gist in a scratch file: the lengths of its two lists of numbers, these lists, and the rest as JSON. */
class FiledGist implements StoredGist, KeptGist {
  readonly date: Gist["date"];
  readonly #place: number;
  readonly #scratch: Scratch;

  constructor({ counted, lists, rest }: PackedGist, scratch: Scratch) {
    const lengths = Uint32Array.of(counted.length, lists.length);
    this.date = rest[1];
    this.#place = scratch.put([...[lengths, counted, lists].map(bytesOf), Buffer.from(JSON.stringify(rest))]);
    this.#scratch = scratch;
  }

  get kept(): KeptGist {
    return this;
  }

  get counted() {
    const { numbers, counted } = this.#read();
    return numbers.slice(LENGTHS, LENGTHS + counted);
  }

  get lists() {
    const { numbers, counted } = this.#read();
    return numbers.subarray(LENGTHS + counted);
  }

  get rest(): GistRest {
    const { bytes, numbers } = this.#read();
    return JSON.parse(bytes.subarray(numbers.byteLength).toString());
  }

  get title() {
    return this.rest[0];
  }

  get story() {
    return this.rest[2];
  }

  #read() {
    const { buffer, byteOffset, length } = this.#scratch.get(this.#place);
    const [counted = 0, lists = 0] = new Uint32Array(buffer, byteOffset, LENGTHS);
    return {
      counted,
      numbers: new Uint32Array(buffer, byteOffset, LENGTHS + counted + lists),
      bytes: Buffer.from(buffer, byteOffset, length),
    };
  }
}

const LENGTHS = 2;

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);
