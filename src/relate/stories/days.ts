import { NO_TERMS, type Vector } from "../../date/stories/postings.ts";
import { mixedHashes } from "../../text/mixedHash.ts";
import type { Prints } from "../alike/prints.ts";
import { type Compared, likenesses, MAX_COMPARED, pairsHere } from "./candidates.ts";
import { growingPairs, type Pair, type Pairs } from "./pairs.ts";
import { gapBetween, MAX_GAP, NARROW_DAYS, type When } from "./when.ts";

/** Articles are compared within so many days at once. */
const BLOCK_DAYS = 4;

/** The pairs of each block of days. The next build takes them over where all articles of a block are as they were. */
export interface KnownDays {
  /** The blocks by their numbers, and prints of all that their pairs are made from. */
  readonly blocks: Float64Array;
  readonly prints: Prints;
  /** Where the pairs of each block begin; its last ones end where the next one's begin. */
  readonly starts: Uint32Array;
  /** The places of both articles among those of the block, and how alike they are. */
  readonly ones: Uint32Array;
  readonly others: Uint32Array;
  readonly similarities: Float64Array;
}

/** When articles were written, and what is remembered of them. */
interface Days {
  readonly times: readonly When[];
  /** The prints of the vectors. */
  readonly own: Prints;
  readonly former: KnownDays | null;
}

/** The pairs of articles of nearly the same days that are at least so much alike. Each range of days is looked at by itself. */
export function pairsByDay(
  compared: Compared,
  { times, own, former }: Days,
): { readonly pairs: Pairs; readonly known: KnownDays } {
  const narrow = [...times.keys()].filter((index) => {
    const { first, last } = timeAt(times, index);
    return last - first < NARROW_DAYS;
  });
  const groups = [...membersOfBlocks(narrow, times)];
  const prints = new Float64Array(groups.length);
  const printOf = printingBlock(times, own);
  const [formerPairs, pairsIn] = [pairsOfFormer(former), pairsOfBlock(compared, times)];
  const starts = new Uint32Array(groups.length + 1);
  const growing = growingPairs();
  for (const [at, [block, members]] of groups.entries()) {
    const print = printOf(members);
    prints[at] = print;
    for (const { one, other, similarity } of formerPairs(block, print) ?? pairsIn(block, members))
      growing.add(one, other, similarity);
    starts[at + 1] = growing.length;
  }
  const places = growing.all();
  const known = { prints, starts, blocks: Float64Array.from(groups, ([block]) => block), ...places };
  return { pairs: pairsOfPlaces(places, starts, groups), known };
}

/** The pairs of articles where those of each block are known by their places in it. */
function pairsOfPlaces(
  places: Pairs,
  starts: Uint32Array,
  groups: readonly (readonly [block: number, members: readonly number[]])[],
): Pairs {
  const [ones, others] = [places.ones.slice(), places.others.slice()];
  for (const [at, [, members]] of groups.entries())
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place += 1) {
      ones[place] = members[ones[place] ?? 0] ?? 0;
      others[place] = members[others[place] ?? 0] ?? 0;
    }
  return { ones, others, similarities: places.similarities };
}

function membersOfBlocks(
  indexes: Iterable<number>,
  times: readonly When[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const index of indexes)
    for (const block of blocksOf(timeAt(times, index))) {
      const members = found.get(block);
      if (members) members.push(index);
      else found.set(block, [index]);
    }
  return found;
}

/** Makes the print of a block: of its articles, in their order, and of their times. */
function printingBlock(times: readonly When[], own: Prints) {
  const hash = mixedHashes(1);
  return (members: readonly number[]) => {
    for (const index of members) {
      const { first, last } = timeAt(times, index);
      for (const number of [own[index] ?? 0, first, last]) hash.addNumber(0, number);
    }
    return hash.end(0);
  };
}

/** Gives the pairs of an earlier build for a block, if the block is as it was; else null. */
function pairsOfFormer(former: KnownDays | null) {
  const placeOf = new Map(former ? Array.from(former.blocks, (block, at) => [block, at] as const) : []);
  return (block: number, print: number): Pair[] | null => {
    const was = placeOf.get(block);
    if (former === null || was === undefined || print !== former.prints[was]) return null;
    const pairs: Pair[] = [];
    for (let place = former.starts[was] ?? 0; place < (former.starts[was + 1] ?? 0); place += 1)
      pairs.push({
        ...{ one: former.ones[place] ?? 0, other: former.others[place] ?? 0 },
        similarity: former.similarities[place] ?? 0,
      });
    return pairs;
  };
}

/** Finds the pairs of a block by the places of their articles in it. */
function pairsOfBlock(compared: Compared, times: readonly When[]) {
  const [renumbered, likenessOf] = [renumbering(compared.terms), likenesses(compared)];
  return (block: number, members: readonly number[]): Pair[] => {
    const canBe = (a: number, b: number) => {
      const [one, other] = [timeAt(times, members[a] ?? 0), timeAt(times, members[b] ?? 0)];
      // A pair that meets in several blocks counts in the first of them.
      const isHere = blockOf(Math.max(one.first, other.first)) === block;
      return isHere && gapBetween(one, other) <= MAX_GAP;
    };
    const own = members.map((index) => compared.vectors.at(index) ?? NO_TERMS);
    // Of so few, none has more others than are compared in full: then that costs less than to list them.
    if (members.length <= MAX_COMPARED + 1)
      return pairsOfFew(members.length, canBe, (a, b) => likenessOf(own[a], own[b]));
    const isEnough = (a: number, b: number) => compared.isEnough(own[a] ?? NO_TERMS, own[b] ?? NO_TERMS);
    return pairsHere({ ...renumbered(own), least: compared.least }).filter(
      ({ one, other }) => canBe(one, other) && isEnough(one, other),
    );
  };
}

function pairsOfFew(
  count: number,
  canBe: (one: number, other: number) => boolean,
  likenessOf: (one: number, other: number) => number | null,
): Pair[] {
  const pairs: Pair[] = [];
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      const similarity = canBe(one, other) ? likenessOf(one, other) : null;
      if (similarity !== null) pairs.push({ one, other, similarity });
    }
  return pairs;
}

/** The same vectors with the numbers of terms from 0 on, so that an index of few articles is small. */
function renumbering(terms: number): (vectors: readonly Vector[]) => Pick<Compared, "vectors" | "terms"> {
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

const blockOf = (day: number) => Math.floor(day / BLOCK_DAYS);

/** The blocks of an article's days and of the day after them. */
function blocksOf({ first, last }: When): number[] {
  const from = blockOf(first);
  return Array.from({ length: blockOf(last + MAX_GAP) - from + 1 }, (_, at) => from + at);
}

const timeAt = (times: readonly When[], index: number): When =>
  times[index] ?? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
