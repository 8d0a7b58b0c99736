import { NO_TERMS, type VectorList } from "../../date/stories/postings.ts";
import { NONE } from "../../shared/matched.ts";
import { parts } from "../../shared/unionFind.ts";
import { pairQueues } from "./pairQueues.ts";
import { mostAlikeFirst, type Pairs } from "./pairs.ts";
import { refusals } from "./refusals.ts";
import { type Sum, type Summed, sums } from "./sums.ts";

/** What becomes of two clusters: they are joined, and this is known of both together; or they stay apart, which may be a doubt. */
export type Judgement<T, D> = { readonly known: T } | { readonly because: D } | null;

/** What was found, from the most alike pair on. */
export interface Linked<D> {
  /** The places of the pairs by which two clusters were joined. */
  readonly joins: readonly number[];
  /** The places of the pairs by which two were looked at and stayed apart, where that is a doubt. */
  readonly doubts: readonly { readonly place: number; readonly because: D }[];
}

/**
 * Average linkage (Sokal and Michener 1958), greedily: pairs are taken from the most alike to the least, and their clusters are
 * joined where all of both are alike on average. As vectors have the length 1, that mean is the product of the sums.
 *
 * A pair changes only its two clusters. So it needn't wait for all that are more alike, only for those of these two clusters: what is found is the same.
 * All pairs of one cluster are looked at, and before each what must come before it; then its sum is forgotten. So where pairs come in the order of
 * time, the sums of few days are in memory at once, and not those of a whole archive.
 * @param knowns what is known of each.
 * @param terms how many terms the vectors may have.
 * @param pairs of indexes; others are never the reason for a join. Their order changes nothing.
 * @param judge is asked about two clusters, with the mean over all pairs of both.
 */
export function linked<T, D>(
  { vectors, terms }: { readonly vectors: VectorList; readonly terms: number },
  knowns: readonly T[],
  pairs: Pairs,
  judge: (one: T, other: T, similarity: number) => Judgement<T, D>,
): Linked<D> {
  const { ones, others } = pairs;
  const { rootOf, join } = parts(vectors.length);
  const queues = pairQueues(pairs, vectors.length, rootOf);
  const known = [...knowns];
  const sizes = new Uint32Array(vectors.length).fill(1);
  const refused = refusals(vectors.length);
  const { product, added } = sums(terms);
  const ofSeveral = new Map<number, Sum>();
  const sumOf = (root: number): Summed => ofSeveral.get(root) ?? vectors.at(root) ?? NO_TERMS;
  const joins: number[] = [];
  const doubts: { place: number; because: D }[] = [];
  const joinTwo = (one: number, other: number, sum: Sum, both: T) => {
    join(one, other);
    const root = rootOf(one);
    queues.join(one, other, root);
    refused.forget(one, other, root);
    for (const former of [one, other]) ofSeveral.delete(former);
    ofSeveral.set(root, sum);
    sizes[root] = (sizes[one] ?? 0) + (sizes[other] ?? 0);
    known[root] = both;
  };
  const look = (place: number, one: number, other: number) => {
    const [ofOne, ofOther] = [known[one], known[other]];
    if (ofOne === undefined || ofOther === undefined || refused.has(one, other)) return;
    const [sum, more] = [sumOf(one), sumOf(other)];
    const similarity = product(sum, more) / ((sizes[one] ?? 0) * (sizes[other] ?? 0));
    const judgement = judge(ofOne, ofOther, similarity);
    if (judgement !== null && "known" in judgement) {
      joinTwo(one, other, added(sum, more), judgement.known);
      joins.push(place);
      return;
    }
    refused.add(one, other);
    if (judgement !== null) doubts.push({ place, because: judgement.because });
  };
  // Gives the other cluster, if that has to look at another pair before; else NONE.
  const lookAtFirst = (place: number, root: number): number => {
    const [one, other] = [rootOf(ones[place] ?? 0), rootOf(others[place] ?? 0)];
    const partner = one === root ? other : one;
    if (queues.first(partner) !== place) return partner;
    queues.advance(one);
    queues.advance(other);
    look(place, one, other);
    return NONE;
  };
  const finish = (index: number) => {
    // Each waits for the next one, whose first pair is more alike.
    const waiting = [index];
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const root = rootOf(last);
      const place = queues.first(root);
      const partner = place === NONE ? NONE : lookAtFirst(place, root);
      if (place === NONE) ofSeveral.delete(root);
      if (partner !== NONE) waiting.push(partner);
      else if (place === NONE || waiting.length > 1) waiting.pop();
    }
  };
  for (let place = 0; place < ones.length; place += 1) {
    finish(ones[place] ?? 0);
    finish(others[place] ?? 0);
  }
  const compare = mostAlikeFirst(pairs);
  return { joins: joins.sort(compare), doubts: doubts.sort((a, b) => compare(a.place, b.place)) };
}
