import {
  lookUp,
  NO_TERMS,
  postingsOf,
  unlistedLengths,
  type Vector,
  weightsByTerm,
} from "../../date/stories/postings.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { gapBetween, MAX_GAP, NARROW_DAYS, type When } from "./when.ts";

/** Two articles by their indexes, the smaller first, and how alike they are: cosine similarity, 0 to 1. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly similarity: number;
}

/** Articles are compared within so many days at once. */
const BLOCK_DAYS = 4;
/** Names and words in more articles than this would take time and say little. */
const MAX_POSTINGS = 200;
/** So many, those that share the rarest names and words, are compared in full with each article. */
const MAX_COMPARED = 40;
/** By so much a sum may be too small because of its rounding. */
const ROUNDING = 1e-9;

/** The pairs of articles of nearly the same days that are at least so much alike. Each range of days is looked at by itself. */
export function pairsByDay(vectors: readonly Vector[], times: readonly When[], least: number): Pair[] {
  const narrow = [...times.keys()].filter((index) => {
    const { first, last } = timeAt(times, index);
    return last - first < NARROW_DAYS;
  });
  const inBlocks = narrow.flatMap((index) =>
    blocksOf(timeAt(times, index)).map((block) => ({ block, index })),
  );
  const pairs: Pair[] = [];
  for (const [block, items] of groupBy(inBlocks, (item) => item.block)) {
    const members = items.map(({ index }) => index);
    if (members.length < 2) continue;
    for (const pair of pairsAmong(members, vectors, least)) {
      const [one, other] = [timeAt(times, pair.one), timeAt(times, pair.other)];
      // A pair that meets in several blocks counts in the first of them.
      const isHere = blockOf(Math.max(one.first, other.first)) === block;
      if (isHere && gapBetween(one, other) <= MAX_GAP) pairs.push(pair);
    }
  }
  return pairs;
}

/** The pairs of which one article is among some, and the other is any. @param isOne whether an article is among these. */
export function pairsWith(
  isOne: (index: number) => boolean,
  vectors: readonly Vector[],
  least: number,
): Pair[] {
  const all = [...vectors.keys()];
  const some = all.filter(isOne);
  return some.length === 0 ? [] : pairsAmong(all, vectors, least, isOne);
}

function pairsAmong(
  members: readonly number[],
  vectors: readonly Vector[],
  least: number,
  isAsked: (index: number) => boolean = () => true,
): Pair[] {
  const { vectors: own, size } = renumbered(members.map((index) => vectors[index] ?? NO_TERMS));
  const postings = postingsOf(own, new Set(own.keys()), size, MAX_POSTINGS);
  const look = lookUp(postings, own.length);
  const unlisted = unlistedLengths(own, postings);
  const weightsOf = weightsByTerm(size);
  const pairs: Pair[] = [];
  for (const [at, vector] of own.entries()) {
    const one = members[at] ?? 0;
    if (!isAsked(one)) continue;
    const weightOf = weightsOf(vector);
    const rest = unlisted[at] ?? 0;
    // Most have so little in common that they needn't be compared in full.
    const isWanted = (other: number, sum: number) =>
      sum + rest * (unlisted[other] ?? 0) >= least - ROUNDING &&
      (other > at || (other < at && !isAsked(members[other] ?? 0)));
    for (const place of look(vector, { isWanted, least: 0, most: MAX_COMPARED })) {
      const similarity = product(weightOf, own[place]);
      const other = members[place] ?? 0;
      if (similarity >= least)
        pairs.push({ one: Math.min(one, other), other: Math.max(one, other), similarity });
    }
  }
  return pairs;
}

/** The same with the numbers of terms from 0 on, so that an index of few articles is small. */
function renumbered(vectors: readonly Vector[]): { readonly vectors: Vector[]; readonly size: number } {
  const numbers = new Map<number, number>();
  const numberOf = (term: number) => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const renamed = vectors.map(({ terms, weights }) => ({ terms: terms.map(numberOf), weights }));
  return { vectors: renamed, size: numbers.size };
}

function product(weightOf: (term: number) => number, other: Vector | undefined): number {
  let sum = 0;
  other?.terms.forEach((term, at) => {
    sum += weightOf(term) * (other.weights[at] ?? 0);
  });
  return sum;
}

const blockOf = (day: number) => Math.floor(day / BLOCK_DAYS);

/** The blocks of an article's days and of the day after them. */
function blocksOf({ first, last }: When): number[] {
  const from = blockOf(first);
  return Array.from({ length: blockOf(last + MAX_GAP) - from + 1 }, (_, at) => from + at);
}

const timeAt = (times: readonly When[], index: number): When =>
  times[index] ?? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
