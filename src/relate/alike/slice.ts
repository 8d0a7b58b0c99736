import type { ListedParts, Vector } from "../../date/stories/postings.ts";

/** Some articles, or stories, that lie side by side in a list, as they are compared with others: numbers only, so that another machine can do it. */
export interface Slice {
  /** The index of the first of them in the whole list. */
  readonly first: number;
  /** Where the terms of each begin; its last ones end where the next one's begin. */
  readonly starts: Uint32Array;
  /** What is listed of each vector, and the length of the rest, as `ListedParts` has them. */
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  readonly rests: Float64Array;
  /** For each, whether others are looked for that are like it: 1 or 0. */
  readonly asks: Uint8Array;
}

/** How many a slice has. */
export const lengthOf = ({ rests }: Slice): number => rests.length;

/** The listed part of one of them, by its place in the slice. */
export const partAt = ({ starts, terms, weights }: Slice, at: number): Vector => ({
  terms: terms.subarray(starts[at], starts[at + 1]),
  weights: weights.subarray(starts[at], starts[at + 1]),
});

/** A slice of a list: from one index to before another. */
export function sliceOf(
  { listed, rests }: ListedParts,
  asks: (index: number) => boolean,
  first: number,
  end: number,
): Slice {
  const some = listed.slice(first, end);
  const starts = new Uint32Array(some.length + 1);
  for (const [at, { terms }] of some.entries()) starts[at + 1] = (starts[at] ?? 0) + terms.length;
  const total = starts[some.length] ?? 0;
  const [terms, weights] = [new Uint32Array(total), new Float64Array(total)];
  for (const [at, vector] of some.entries()) {
    terms.set(vector.terms, starts[at]);
    weights.set(vector.weights, starts[at]);
  }
  return {
    ...{ first, starts, terms, weights },
    rests: rests.slice(first, end),
    asks: Uint8Array.from(some, (_, at) => Number(asks(first + at))),
  };
}
