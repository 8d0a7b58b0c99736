import { listedParts, NO_TERMS, type Vector, weightsByTerm } from "../../date/stories/postings.ts";
import { append } from "../../shared/append.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { type Asking, answeredHere } from "../alike/asking.ts";
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

/** What is compared. */
export interface Compared {
  readonly vectors: readonly Vector[];
  /** How many terms they may have. */
  readonly terms: number;
  /** How alike two must be at least. */
  readonly least: number;
}

/** The pairs of articles of nearly the same days that are at least so much alike. Each range of days is looked at by itself. */
export function pairsByDay({ vectors, terms, least }: Compared, times: readonly When[]): Pair[] {
  const narrow = [...times.keys()].filter((index) => {
    const { first, last } = timeAt(times, index);
    return last - first < NARROW_DAYS;
  });
  const inBlocks = narrow.flatMap((index) =>
    blocksOf(timeAt(times, index)).map((block) => ({ block, index })),
  );
  const pairs: Pair[] = [];
  const [renumbered, weightsOf] = [renumbering(terms), weightsByTerm(terms)];
  for (const [block, items] of groupBy(inBlocks, (item) => item.block)) {
    const members = items.map(({ index }) => index);
    const canBe = (a: number, b: number) => {
      const [one, other] = [timeAt(times, a), timeAt(times, b)];
      // A pair that meets in several blocks counts in the first of them.
      const isHere = blockOf(Math.max(one.first, other.first)) === block;
      return isHere && gapBetween(one, other) <= MAX_GAP;
    };
    if (members.length <= MAX_COMPARED + 1)
      append(pairs, pairsOfFew(members, { vectors, least, weightsOf, canBe }));
    else {
      const own = renumbered(members.map((index) => vectors[index] ?? NO_TERMS));
      for (const { one, other, similarity } of answeredHere(pairsAmong({ ...own, least }))) {
        const pair = { one: members[one] ?? 0, other: members[other] ?? 0, similarity };
        if (canBe(pair.one, pair.other)) pairs.push(pair);
      }
    }
  }
  return pairs;
}

/** So few that none has more others than are compared in full: then that costs less than to list them. */
interface Few extends Pick<Compared, "vectors" | "least"> {
  readonly weightsOf: ReturnType<typeof weightsByTerm>;
  readonly canBe: (one: number, other: number) => boolean;
}

function pairsOfFew(members: readonly number[], { vectors, least, weightsOf, canBe }: Few): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const one = members[at] ?? 0;
    const own = weightsOf(vectors[one] ?? NO_TERMS);
    for (let next = at + 1; next < members.length; next += 1) {
      const other = members[next] ?? 0;
      if (!canBe(one, other)) continue;
      const similarity = product(own, vectors[other]);
      if (similarity >= least) pairs.push({ one, other, similarity });
    }
  }
  return pairs;
}

/** The pairs of which one article is among some, and the other is any. @param isOne whether an article is among these. */
export function* pairsWith(compared: Compared, isOne: (index: number) => boolean): Asking<Pair[]> {
  const isNeeded = compared.vectors.some((_, index) => isOne(index));
  return isNeeded ? yield* pairsAmong(compared, isOne) : [];
}

/** All pairs that are alike. @param asks whether those are looked for that are like one; all pairs are found without it. */
export function* pairsAmong(
  { vectors, terms, least }: Compared,
  asks: (index: number) => boolean = () => true,
): Asking<Pair[]> {
  // Most have so little in common that they needn't be compared in full.
  const parts = listedParts(vectors, terms, MAX_POSTINGS);
  const best = yield { parts, asks, least: least - ROUNDING, most: MAX_COMPARED, isBothWays: false };
  const weightsOf = weightsByTerm(terms);
  const pairs: Pair[] = [];
  for (let at = 0; at < vectors.length; at += 1) {
    const [start, end] = [best.starts[at] ?? 0, best.starts[at + 1] ?? 0];
    if (start === end) continue;
    const own = weightsOf(vectors[at] ?? NO_TERMS);
    for (let place = start; place < end; place += 1) {
      const other = best.indexes[place] ?? 0;
      const similarity = product(own, vectors[other]);
      if (similarity >= least)
        pairs.push({ one: Math.min(at, other), other: Math.max(at, other), similarity });
    }
  }
  return pairs;
}

/** The same vectors with the numbers of terms from 0 on, so that an index of few articles is small. */
function renumbering(terms: number): (vectors: readonly Vector[]) => Omit<Compared, "least"> {
  const numbers = new Uint32Array(terms);
  return (vectors) => {
    let total = 0;
    for (const { terms } of vectors) total += terms.length;
    const all = new Uint32Array(total);
    let [size, end] = [0, 0];
    const renamed = vectors.map(({ terms, weights }): Vector => {
      const start = end;
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at] ?? 0;
        // 0 stands for a term that has no number yet.
        if (numbers[term] === 0) {
          size += 1;
          numbers[term] = size;
        }
        all[end] = (numbers[term] ?? 0) - 1;
        end += 1;
      }
      return { weights, terms: all.subarray(start, end) };
    });
    for (const { terms } of vectors) for (let at = 0; at < terms.length; at += 1) numbers[terms[at] ?? 0] = 0;
    return { vectors: renamed, terms: size };
  };
}

/** @param list the weights of one by their terms. */
function product(list: Float64Array, other: Vector | undefined): number {
  let sum = 0;
  const { terms, weights } = other ?? NO_TERMS;
  for (let at = 0; at < terms.length; at += 1) sum += (list[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
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
