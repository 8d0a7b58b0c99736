import { NO_TERMS, type Vector, type VectorList, weightsByTerm } from "../../date/stories/postings.ts";
import { fromMostAlike, type Pair, type Pairs, pairAt } from "./pairs.ts";

/** Articles, or stories, that belong together so far. */
export interface Cluster<T> {
  /** Tells it from other clusters. */
  readonly number: number;
  /** Their indexes. */
  readonly members: readonly number[];
  /** The sum of the vectors of several; null for one, which has its own. */
  readonly sum: Vector | null;
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
 * @param terms how many terms the vectors may have.
 * @param pairs of indexes; others are never the reason for a join.
 * @returns the clusters of all that are in pairs. The order of the pairs changes nothing.
 */
export function linked<T>(
  { vectors, terms }: { readonly vectors: VectorList; readonly terms: number },
  knowns: readonly T[],
  pairs: Pairs,
  { join, onJoin }: Linkage<T>,
): Cluster<T>[] {
  const clusters = new Map<number, Cluster<T>>();
  // Each join leaves one cluster less, so there are fewer than twice as many as vectors.
  const limit = 2 * vectors.length;
  let count = 0;
  const nextNumber = () => {
    count += 1;
    return count - 1;
  };
  const { product, added } = sums(terms);
  const clusterOf = (index: number): Cluster<T> | undefined => {
    const own = knowns[index];
    const found = clusters.get(index);
    if (found || own === undefined) return found;
    const alone = { number: nextNumber(), members: [index], sum: null, known: own };
    clusters.set(index, alone);
    return alone;
  };
  const sumOf = ({ sum, members: [only = 0] }: Cluster<T>) => sum ?? vectors.at(only) ?? NO_TERMS;
  const refused = new Set<number>();
  for (const at of fromMostAlike(pairs)) {
    const pair = pairAt(pairs, at);
    const [one, other] = [clusterOf(pair.one), clusterOf(pair.other)];
    if (!one || !other || one === other) continue;
    const both = Math.min(one.number, other.number) * limit + Math.max(one.number, other.number);
    if (refused.has(both)) continue;
    const [ofOne, ofOther] = [sumOf(one), sumOf(other)];
    const similarity = product(ofOne, ofOther) / (one.members.length * other.members.length);
    const known = join(one.known, other.known, similarity, pair);
    if (known === null) {
      refused.add(both);
      continue;
    }
    const joined = {
      number: nextNumber(),
      members: [...one.members, ...other.members],
      sum: added(ofOne, ofOther),
      known,
    };
    for (const index of joined.members) clusters.set(index, joined);
    onJoin?.(pair);
  }
  return [...new Set(clusters.values())];
}

/** Products and sums of vectors: in lists with a place for each term, as a map for each sum took most of the time. */
function sums(size: number) {
  const weightsOf = weightsByTerm(size);
  // Which vector has a term, of those that were asked for last: its weight may be 0.
  const lastWith = new Uint32Array(size);
  let asked = 0;
  const without = ({ terms }: Vector) => {
    asked += 1;
    for (let at = 0; at < terms.length; at += 1) lastWith[terms[at] ?? 0] = asked;
    return (term: number) => lastWith[term] !== asked;
  };
  return {
    /** It is added up in the order of the terms of the one that has fewer. */
    product(one: Vector, other: Vector): number {
      const [few, many] = one.terms.length <= other.terms.length ? [one, other] : [other, one];
      const others = weightsOf(many);
      let sum = 0;
      for (let at = 0; at < few.terms.length; at += 1)
        sum += (few.weights[at] ?? 0) * (others[few.terms[at] ?? 0] ?? 0);
      return sum;
    },
    /** It has the terms of one, and then what only the other has. */
    added(one: Vector, other: Vector): Vector {
      const isOnlyThere = without(one);
      const length = one.terms.length + countIf(other.terms, isOnlyThere);
      const sum = { terms: new Uint32Array(length), weights: new Float64Array(length) };
      const others = weightsOf(other);
      let end = 0;
      for (; end < one.terms.length; end += 1) {
        const term = one.terms[end] ?? 0;
        sum.terms[end] = term;
        sum.weights[end] = (one.weights[end] ?? 0) + (others[term] ?? 0);
      }
      for (let at = 0; at < other.terms.length; at += 1) {
        const term = other.terms[at] ?? 0;
        if (!isOnlyThere(term)) continue;
        sum.terms[end] = term;
        sum.weights[end] = other.weights[at] ?? 0;
        end += 1;
      }
      return sum;
    },
  };
}

function countIf(terms: Uint32Array, isCounted: (term: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < terms.length; at += 1) if (isCounted(terms[at] ?? 0)) count += 1;
  return count;
}
