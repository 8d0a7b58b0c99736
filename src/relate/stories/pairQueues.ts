import { NONE } from "../../shared/matched.ts";
import { mostAlikeFirst, type Pairs } from "./pairs.ts";

/**
 * Which pairs each cluster has still to look at, from the most alike on. A pair is in the queues of both its clusters. A cluster is named by
 * one of its members, its root.
 *
 * Each member has its own pairs in order. The members of a cluster lie in a leftist heap (Crane 1972) by their next pairs, as two of these become one
 * in logarithmic time.
 * @param count how many there may be in pairs.
 * @param rootOf the root of the cluster that one is in now.
 */
export function pairQueues(pairs: Pairs, count: number, rootOf: (index: number) => number) {
  const { ones, others } = pairs;
  const compare = mostAlikeFirst(pairs);
  const { starts, places } = pairsOfEach(pairs, count, compare);
  const next = starts.slice(0, count);
  const nextPlace = (index: number) => places[next[index] ?? 0] ?? 0;
  const hasMore = (index: number) => (next[index] ?? 0) < (starts[index + 1] ?? 0);
  const heaps = leftistHeaps(count, (one, other) => compare(nextPlace(one), nextPlace(other)) < 0);
  const tops = new Int32Array(count).map((_, index) => (hasMore(index) ? index : NONE));
  const isWithin = (place: number) => rootOf(ones[place] ?? 0) === rootOf(others[place] ?? 0);
  const advance = (root: number) => {
    const top = tops[root] ?? NONE;
    const rest = heaps.rest(top);
    do next[top] = (next[top] ?? 0) + 1;
    while (hasMore(top) && isWithin(nextPlace(top)));
    tops[root] = hasMore(top) ? heaps.melded(rest, top) : rest;
  };
  return {
    /** The place of the next pair of a cluster with another one; `NONE` if there is none any more. */
    first(root: number): number {
      for (let top = tops[root] ?? NONE; top !== NONE; top = tops[root] ?? NONE) {
        const place = nextPlace(top);
        if (!isWithin(place)) return place;
        advance(root);
      }
      return NONE;
    },
    /** Takes the next pair out of the queue of a cluster. */
    advance,
    /** Both have become one. */
    join(one: number, other: number, root: number): void {
      tops[root] = heaps.melded(tops[one] ?? NONE, tops[other] ?? NONE);
    },
  };
}

/** The places of the pairs of each index, in an order: those of an index lie side by side. */
function pairsOfEach({ ones, others }: Pairs, count: number, compare: (a: number, b: number) => number) {
  const starts = new Uint32Array(count + 1);
  for (const indexes of [ones, others])
    for (let place = 0; place < indexes.length; place += 1) {
      const after = (indexes[place] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  for (let index = 0; index < count; index += 1)
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  const ends = starts.slice(0, count);
  const places = new Uint32Array(2 * ones.length);
  for (let place = 0; place < ones.length; place += 1)
    for (const indexes of [ones, others]) {
      const index = indexes[place] ?? 0;
      const end = ends[index] ?? 0;
      places[end] = place;
      ends[index] = end + 1;
    }
  for (let index = 0; index < count; index += 1)
    places.subarray(starts[index], starts[index + 1]).sort(compare);
  return { starts, places };
}

/** Heaps of indexes: each is named by its first one. @param isBefore by what one comes before another. */
function leftistHeaps(count: number, isBefore: (one: number, other: number) => boolean) {
  const lefts = new Int32Array(count).fill(NONE);
  const rights = new Int32Array(count).fill(NONE);
  // How many steps to the right there are: at most the logarithm of how many are below.
  const depths = new Uint8Array(count).fill(1);
  const depthOf = (heap: number) => (heap === NONE ? 0 : (depths[heap] ?? 0));
  const melded = (one: number, other: number): number => {
    if (one === NONE) return other;
    if (other === NONE) return one;
    const [first, second] = isBefore(one, other) ? [one, other] : [other, one];
    const [left, right] = [lefts[first] ?? NONE, melded(rights[first] ?? NONE, second)];
    const isSwapped = depthOf(left) < depthOf(right);
    lefts[first] = isSwapped ? right : left;
    rights[first] = isSwapped ? left : right;
    depths[first] = depthOf(rights[first] ?? NONE) + 1;
    return first;
  };
  return {
    /** One of two heaps. */
    melded,
    /** The heap without its first one, which is alone then. */
    rest(first: number): number {
      const rest = melded(lefts[first] ?? NONE, rights[first] ?? NONE);
      lefts[first] = NONE;
      rights[first] = NONE;
      depths[first] = 1;
      return rest;
    },
  };
}
