import type { Vector, VectorList } from "../../date/stories/postings.ts";
import { groupBy } from "../../shared/groupBy.ts";
import type { Asking } from "../alike/asking.ts";
import { type Compared, type KnownPairs, pairsAmong, type Remembered } from "./candidates.ts";
import { linked } from "./linkage.ts";
import type { Pair } from "./pairs.ts";

/** How alike two threads must be on average to be one: measured by reading (decision 31). */
const LEAST = 0.38;

/** A thread by the indexes of its stories, and the pairs of stories that hold it together. */
export interface FoundThread {
  readonly stories: readonly number[];
  readonly links: readonly Pair[];
}

/**
 * Finds which stories continue each other: those about the same people, places and subject, whenever that was.
 * @param vectors of the stories, of length 1; an empty one is in no thread.
 * @param terms how many terms they may have.
 * @param isEnough whether two stories have enough in common that can be told.
 */
export function* threadsOf(
  vectors: VectorList,
  terms: number,
  isEnough: Compared["isEnough"],
  remembered: Remembered,
): Asking<{ readonly threads: FoundThread[]; readonly known: KnownPairs }> {
  const links: Pair[] = [];
  const { pairs, known } = yield* pairsAmong({ vectors, terms, least: LEAST, isEnough }, remembered);
  const clusters = linked({ vectors, terms }, new Array<true>(vectors.length).fill(true), pairs, {
    join: (_one, _other, similarity) => (similarity >= LEAST ? true : null),
    onJoin: (pair) => void links.push(pair),
  });
  const several = clusters.filter(({ members }) => members.length > 1);
  const threadOf = new Map(
    several.flatMap(({ members }, at) => members.map((index) => [index, at] as const)),
  );
  const linksOf = groupBy(links, ({ one }) => threadOf.get(one));
  const threads = several.map(({ members }, at) => ({
    stories: [...members].sort((a, b) => a - b),
    links: linksOf.get(at) ?? [],
  }));
  return { threads, known };
}

/** The direction of several vectors together, of length 1. */
export function meanOf(vectors: readonly Vector[]): Vector {
  const [only] = vectors;
  if (only && vectors.length === 1) return only;
  const sum = new Map<number, number>();
  for (const { terms, weights } of vectors)
    terms.forEach((term, at) => void sum.set(term, (sum.get(term) ?? 0) + (weights[at] ?? 0)));
  const length = Math.hypot(...sum.values()) || 1;
  return {
    terms: Uint32Array.from(sum.keys()),
    weights: Float64Array.from(sum.values(), (weight) => weight / length),
  };
}
