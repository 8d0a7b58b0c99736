import type { Vectors } from "../../date/stories/postings.ts";

/** Room for so many vectors with so many terms in all, in memory that other threads can read. */
export const sharedVectors = (count: number, terms: number): Vectors => ({
  starts: new Uint32Array(shared(count + 1, Uint32Array)),
  terms: new Uint32Array(shared(terms, Uint32Array)),
  weights: new Float64Array(shared(terms, Float64Array)),
});

const shared = (length: number, { BYTES_PER_ELEMENT }: { readonly BYTES_PER_ELEMENT: number }) =>
  new SharedArrayBuffer(length * BYTES_PER_ELEMENT);
