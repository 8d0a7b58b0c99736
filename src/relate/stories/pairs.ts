import { enlarged } from "../../shared/enlarged.ts";

/** Two articles, or stories, by their indexes, the smaller first, and how alike they are: cosine similarity, 0 to 1. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly similarity: number;
}

/** Many of them in lists of numbers: a record for each of millions took four times as much memory. What stands at one place of the lists is of one pair. */
export interface Pairs {
  readonly ones: Uint32Array;
  readonly others: Uint32Array;
  readonly similarities: Float64Array;
}

/** Pairs that are found one after the other. */
export interface GrowingPairs {
  add(one: number, other: number, similarity: number): void;
  readonly length: number;
  all(): Pairs;
}

export function growingPairs(): GrowingPairs {
  let [ones, others, similarities] = [new Uint32Array(64), new Uint32Array(64), new Float64Array(64)];
  let end = 0;
  return {
    get length() {
      return end;
    },
    add(one, other, similarity) {
      if (end === ones.length) {
        ones = enlarged(ones, new Uint32Array(2 * end));
        others = enlarged(others, new Uint32Array(2 * end));
        similarities = enlarged(similarities, new Float64Array(2 * end));
      }
      ones[end] = one;
      others[end] = other;
      similarities[end] = similarity;
      end += 1;
    },
    all: () => ({
      ones: ones.slice(0, end),
      others: others.slice(0, end),
      similarities: similarities.slice(0, end),
    }),
  };
}

/** A pair by its place in the lists. */
export const pairAt = ({ ones, others, similarities }: Pairs, at: number): Pair => ({
  one: ones[at] ?? 0,
  other: others[at] ?? 0,
  similarity: similarities[at] ?? 0,
});

/** Compares pairs by their places: the more alike comes first; of those that are as much alike the lower indexes. No two are equal. */
export const mostAlikeFirst =
  ({ ones, others, similarities }: Pairs) =>
  (a: number, b: number): number =>
    (similarities[b] ?? 0) - (similarities[a] ?? 0) ||
    (ones[a] ?? 0) - (ones[b] ?? 0) ||
    (others[a] ?? 0) - (others[b] ?? 0) ||
    a - b;

/** Some pairs, and then others. */
export function pairsOfBoth(some: Pairs, more: Pairs): Pairs {
  const all = growingPairs();
  for (const { ones, others, similarities } of [some, more])
    for (let at = 0; at < ones.length; at += 1)
      all.add(ones[at] ?? 0, others[at] ?? 0, similarities[at] ?? 0);
  return all.all();
}
