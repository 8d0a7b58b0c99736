import { NO_TERMS, type Vector, type VectorList } from "../../date/stories/postings.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { parts } from "../../shared/unionFind.ts";
import type { Asking } from "../alike/asking.ts";
import { toLengthOne } from "../related/lengthOne.ts";
import { type Compared, type KnownPairs, pairsAmong, type Remembered } from "./candidates.ts";
import { type Judgement, linked } from "./linkage.ts";
import { type Pair, pairAt } from "./pairs.ts";
import { Sum, sums } from "./sums.ts";

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
  const { pairs, known } = yield* pairsAmong({ vectors, terms, least: LEAST, isEnough }, remembered);
  const { joins } = linked(
    { vectors, terms },
    new Array<true>(vectors.length).fill(true),
    pairs,
    isOneThread,
  );
  const all = parts(vectors.length);
  const links = joins.map((place) => pairAt(pairs, place));
  for (const { one, other } of links) all.join(one, other);
  const linksOf = groupBy(links, ({ one }) => all.rootOf(one));
  const threads = [...linksOf.values()].map((links) => ({
    stories: [...new Set(links.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b),
    links,
  }));
  return { threads, known };
}

const isOneThread = (_one: true, _other: true, similarity: number): Judgement<true, never> =>
  similarity >= LEAST ? { known: true } : null;

/** Gives the direction of several vectors together, of length 1. @param terms how many terms they may have. */
export function meansOf(terms: number): (vectors: readonly Vector[]) => Vector {
  const { addTo } = sums(terms);
  return ([first = NO_TERMS, ...others]) => {
    if (others.length === 0) return first;
    const sum = new Sum(first, first.terms.length);
    for (const other of others) addTo(sum, other);
    return directionOf(sum);
  };
}

function directionOf({ terms, weights, length }: Sum): Vector {
  const own = weights.slice(0, length);
  toLengthOne(own, 0, length);
  return { terms: terms.slice(0, length), weights: own };
}
