import type { Vector, VectorList } from "../../date/stories/postings.ts";
import { enlarged } from "../../shared/enlarged.ts";
import type { Scratch } from "../../shared/scratch.ts";

/** Vectors to which others are added. */
export interface GrowingVectors extends VectorList {
  add(vector: Vector): void;
}

/** Keeps vectors: in a scratch file, or, without one, in memory. */
export const growingVectors = (scratch: Scratch | null): GrowingVectors =>
  scratch === null ? new HeldVectors() : new FiledVectors(scratch);

class HeldVectors implements GrowingVectors {
  readonly #vectors: Vector[] = [];

  get length() {
    return this.#vectors.length;
  }

  add(vector: Vector): void {
    this.#vectors.push(vector);
  }

  at(index: number): Vector | undefined {
    return this.#vectors[index];
  }
}

/** Vectors in a scratch file: each has its weights and then its terms there. */
class FiledVectors implements GrowingVectors {
  readonly #scratch: Scratch;
  readonly #get: Scratch["get"];
  #places: Float64Array = new Float64Array(64);
  #length = 0;

  constructor(scratch: Scratch) {
    this.#scratch = scratch;
    this.#get = scratch.reader();
  }

  get length() {
    return this.#length;
  }

  add({ weights, terms }: Vector): void {
    // Copied, as they may be overwritten before they are in the file.
    const place = this.#scratch.put([bytesOf(weights.slice()), bytesOf(terms.slice())]);
    if (this.#length === this.#places.length)
      this.#places = enlarged(this.#places, new Float64Array(2 * this.#length));
    this.#places[this.#length] = place;
    this.#length += 1;
  }

  /** Each time another copy, which keeps nothing in memory that was read with it. */
  at(index: number): Vector | undefined {
    const place = this.#places[index];
    if (place === undefined || index >= this.#length) return undefined;
    const { buffer, byteOffset, byteLength } = this.#get(place);
    const [own, length] = [buffer.slice(byteOffset, byteOffset + byteLength), byteLength / TERM];
    return {
      weights: new Float64Array(own, 0, length),
      terms: new Uint32Array(own, length * Float64Array.BYTES_PER_ELEMENT, length),
    };
  }
}

/** How many bytes a term takes with its weight. */
const TERM = Float64Array.BYTES_PER_ELEMENT + Uint32Array.BYTES_PER_ELEMENT;

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * Writes the vector of an article into lists, from a place on.
 * @param room gives lists for so many terms.
 * @returns where it ends.
 */
export type Weigh<T> = (article: T, index: number, room: (most: number) => Vector, start: number) => number;

/** The vectors of articles in a scratch file. */
export function filedVectors<T>(articles: readonly T[], weigh: Weigh<T>, scratch: Scratch): VectorList {
  const [vectors, room] = [new FiledVectors(scratch), roomForVector()];
  for (const [index, article] of articles.entries()) vectors.add(room.to(weigh(article, index, room.of, 0)));
  return vectors;
}

/** Room for one vector after the other. */
function roomForVector() {
  let room: Vector = { terms: new Uint32Array(), weights: new Float64Array() };
  return {
    /** @param most how many terms it may have. */
    of(most: number): Vector {
      if (most > room.terms.length)
        room = { terms: new Uint32Array(2 * most), weights: new Float64Array(2 * most) };
      return room;
    },
    /** The vector that ends there. */
    to: (end: number): Vector => ({
      terms: room.terms.subarray(0, end),
      weights: room.weights.subarray(0, end),
    }),
  };
}
