import { enlarged, roomFor } from "../../shared/enlarged.ts";

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
        const room = roomFor(end);
        ones = enlarged(ones, new Uint32Array(room));
        others = enlarged(others, new Uint32Array(room));
        similarities = enlarged(similarities, new Float64Array(room));
      }
      ones[end] = one;
      others[end] = other;
      similarities[end] = similarity;
      end += 1;
    },
    all() {
      // One list after the other, so that all of them aren't in memory twice.
      ones = ones.slice(0, end);
      others = others.slice(0, end);
      similarities = similarities.slice(0, end);
      return { ones, others, similarities };
    },
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
  const length = some.ones.length + more.ones.length;
  const all = {
    ones: enlarged(some.ones, new Uint32Array(length)),
    others: enlarged(some.others, new Uint32Array(length)),
    similarities: enlarged(some.similarities, new Float64Array(length)),
  };
  all.ones.set(more.ones, some.ones.length);
  all.others.set(more.others, some.ones.length);
  all.similarities.set(more.similarities, some.ones.length);
  return all;
}
