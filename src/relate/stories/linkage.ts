import type { Vector } from "../../date/stories/postings.ts";
import type { Pair } from "./candidates.ts";

/** Articles, or stories, that belong together so far. */
export interface Cluster<T> {
  /** Their indexes. */
  readonly members: readonly number[];
  /** The sum of their vectors. */
  readonly sum: ReadonlyMap<number, number>;
  /** What is known of all of them together. */
  readonly known: T;
}

/** What two clusters are joined by. */
export interface Linkage<T> {
  /** What is known of two together; null if they must not be joined. @param similarity the mean over all pairs of both. */
  readonly join: (one: T, other: T, similarity: number, pair: Pair) => T | null;
  /** Called for each pair by which two clusters were joined. */
  readonly onJoin?: (pair: Pair) => void;
}

/**
 * Average linkage (Sokal and Michener 1958), greedily: pairs are taken from the most alike to the least, and their clusters are
 * joined where all of both are alike on average. As vectors have the length 1, that mean is the product of the sums.
 * @param pairs of indexes; others are never the reason for a join.
 * @returns the clusters of all that are in pairs. The order of the pairs changes nothing.
 */
export function linked<T>(
  vectors: readonly Vector[],
  known: readonly T[],
  pairs: readonly Pair[],
  { join, onJoin }: Linkage<T>,
): Cluster<T>[] {
  const clusters = new Map<number, Cluster<T>>();
  const clusterOf = (index: number): Cluster<T> | undefined => {
    const own = known[index];
    const found = clusters.get(index);
    if (found || own === undefined) return found;
    const alone = { members: [index], sum: sumOf(vectors[index]), known: own };
    clusters.set(index, alone);
    return alone;
  };
  const refused = new WeakMap<Cluster<T>, WeakSet<Cluster<T>>>();
  for (const pair of [...pairs].sort(byLikeness)) {
    const [one, other] = [clusterOf(pair.one), clusterOf(pair.other)];
    if (!one || !other || one === other || refused.get(one)?.has(other)) continue;
    const similarity = product(one.sum, other.sum) / (one.members.length * other.members.length);
    const both = join(one.known, other.known, similarity, pair);
    if (both === null) {
      note(refused, one, other);
      continue;
    }
    const joined = {
      members: [...one.members, ...other.members],
      sum: added(one.sum, other.sum),
      known: both,
    };
    for (const index of joined.members) clusters.set(index, joined);
    onJoin?.(pair);
  }
  return [...new Set(clusters.values())];
}

const byLikeness = (a: Pair, b: Pair): number =>
  b.similarity - a.similarity || a.one - b.one || a.other - b.other;

function note<K extends object>(refused: WeakMap<K, WeakSet<K>>, one: K, other: K): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    refused.set(from, (refused.get(from) ?? new WeakSet()).add(to));
}

const sumOf = (vector: Vector | undefined): Map<number, number> =>
  new Map(Array.from(vector?.terms ?? [], (term, at) => [term, vector?.weights[at] ?? 0]));

function product(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

function added(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
  const sum = new Map(one);
  for (const [term, weight] of other) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}
