import type { Vector } from "../../date/stories/postings.ts";
import { sha256Of } from "../../read/sha256.ts";

/** For each of some items 64 bits that tell whether it is as it was in another build: they are of what it says, not of numbers that differ between builds. */
export interface Prints {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** The print that is being made. Each step takes 64 bits more. */
export interface Printing {
  clear(): void;
  add(high: number, low: number): void;
  /** Puts what it has come to into a list. */
  put(prints: Prints, at: number): void;
}

export const noPrints = (length: number): Prints => ({
  high: new Uint32Array(length),
  low: new Uint32Array(length),
});

/** Two halves that each take all 64 bits, multiplied and turned after each step as in MurmurHash3 (Appleby, public domain). */
export function printing(): Printing {
  let [high, low] = [0, 0];
  return {
    clear() {
      [high, low] = [0x2c1b3c6d, 0x297a2d39];
    },
    add(one, other) {
      high = step(step(high, one), other);
      low = step(step(low, other ^ 0x5bd1e995), one);
    },
    put(prints, at) {
      prints.high[at] = last(high ^ low);
      prints.low[at] = last(low + Math.imul(high, 5));
    },
  };
}

function step(hash: number, part: number): number {
  let mix = Math.imul(part, 0xcc9e2d51);
  mix = Math.imul((mix << 15) | (mix >>> 17), 0x1b873593) ^ hash;
  mix = (mix << 13) | (mix >>> 19);
  return (Math.imul(mix, 5) + 0xe6546b64) | 0;
}

function last(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** What is longer is no word: then its SHA-256 is taken, which Node makes a hundred times faster than a loop. */
const LONGEST = 128;

/** Adds a text to a print. */
export function addText(print: Printing, text: string): void {
  const short = text.length > LONGEST ? sha256Of(text) : text;
  for (let at = 0; at < short.length; at += 2)
    print.add(short.charCodeAt(at), at + 1 < short.length ? short.charCodeAt(at + 1) : 0x10000);
  print.add(text.length, 0);
}

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/** Adds a number to a print, exactly. */
export function addNumber(print: Printing, value: number): void {
  number[0] = value;
  print.add(halves[0] ?? 0, halves[1] ?? 0);
}

/** Adds a vector to a print: its terms in their order, with their weights. @param terms the prints of all terms. */
export function addVector(print: Printing, { terms, weights }: Vector, { high, low }: Prints): void {
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    print.add(high[term] ?? 0, low[term] ?? 0);
    number[0] = weights[at] ?? 0;
    print.add(halves[0] ?? 0, halves[1] ?? 0);
  }
}

/** The prints of vectors. @param terms the prints of all terms. */
export function printsOfVectors(vectors: readonly Vector[], terms: Prints): Prints {
  const [prints, print] = [noPrints(vectors.length), printing()];
  for (const [at, vector] of vectors.entries()) {
    print.clear();
    addVector(print, vector, terms);
    print.put(prints, at);
  }
  return prints;
}

/** The prints of some items. @param indexes of these. */
export const chosenPrints = ({ high, low }: Prints, indexes: readonly number[]): Prints => ({
  high: Uint32Array.from(indexes, (index) => high[index] ?? 0),
  low: Uint32Array.from(indexes, (index) => low[index] ?? 0),
});
