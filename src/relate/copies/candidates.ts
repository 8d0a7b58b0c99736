import { commonHashes } from "./common.ts";
import { type CopySketch, estimated, HASHES } from "./sketch.ts";

/** Hashes that must be equal at once: with 32 bands of two, texts with a Jaccard similarity of 0.35 meet in 98 of 100 cases. */
const BAND = 2;
const BANDS = HASHES / BAND;

/** A text of fewer shingles is too short to tell a copy from a common phrase. */
const MIN_SHINGLES = 30;

/** Compared in full, if it is estimated at so much: below what is claimed, as the estimate may be wrong by two standard errors. */
const LEAST = { jaccard: 0.2, containment: 0.45 } as const;

/** Larger groups are divided by a further band, so that a phrase that many articles have costs little. */
const MAX_GROUP = 40;
/** After so many divisions its members are nearly equal; then each is compared with the next ones only. */
const MAX_DIVISIONS = 4;
const NEXT_ONES = 4;

/** At most so many others, the most alike, are compared in full with each article. */
const MAX_COMPARED = 16;

interface Candidate {
  readonly other: number;
  readonly likeness: number;
}

/**
 * Pairs of articles whose texts may be copies, by locality-sensitive hashing (Leskovec, Rajaraman, Ullman: Mining of
 * Massive Datasets, chapter 3). The time is linear in the number of articles.
 * @returns their indexes, the smaller first, in ascending order.
 */
export function candidatePairs(sketches: readonly CopySketch[]): (readonly [number, number])[] {
  const common = commonHashes(sketches);
  const best = new Map<number, Candidate[]>();
  const all = [...sketches.keys()].filter((index) => (sketches[index]?.shingles ?? 0) >= MIN_SHINGLES);
  const meet = (one: number, other: number): void => {
    const [first, second, known] = [sketches[one], sketches[other], common[one]];
    if (!first || !second || !known) return;
    const { jaccard, containment } = estimated(first, second, known);
    if (jaccard < LEAST.jaccard && containment < LEAST.containment) return;
    const likeness = Math.max(jaccard, containment);
    note(best, one, { other, likeness });
    note(best, other, { other: one, likeness });
  };
  for (let band = 0; band < BANDS; band += 1) groups(all, sketches, { band, divisions: 0 }, meet);
  const pairs = new Set<number>();
  const { length } = sketches;
  for (const [one, candidates] of best)
    for (const { other } of mostAlike(candidates))
      pairs.add(Math.min(one, other) * length + Math.max(one, other));
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / length), pair % length] as const);
}

/** Lets all articles meet that agree in a band. */
function groups(
  indexes: readonly number[],
  sketches: readonly CopySketch[],
  { band, divisions }: { readonly band: number; readonly divisions: number },
  meet: (one: number, other: number) => void,
): void {
  for (const group of agreeing(indexes, sketches, band)) {
    if (group.length <= MAX_GROUP) meetWithin(group, MAX_GROUP, meet);
    else if (divisions === MAX_DIVISIONS) meetWithin(group, NEXT_ONES, meet);
    else groups(group, sketches, { band: (band + 1) % BANDS, divisions: divisions + 1 }, meet);
  }
}

/** The articles that agree in a band, where there are several. */
function agreeing(
  indexes: readonly number[],
  sketches: readonly CopySketch[],
  band: number,
): Iterable<number[]> {
  const first = new Map<number, number>();
  const several = new Map<number, number[]>();
  for (const index of indexes) {
    const key = bandKey(sketches[index], band);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, index);
      continue;
    }
    const group = several.get(key);
    if (group) group.push(index);
    else several.set(key, [known, index]);
  }
  return several.values();
}

/** Its two hashes in one number: as many bits of them as a number holds exactly. */
function bandKey(sketch: CopySketch | undefined, band: number): number {
  const [one = 0, two = 0] = sketch?.minima.subarray(BAND * band, BAND * band + BAND) ?? [];
  return one * 0x200000 + (two >>> 11);
}

/** @param reach with how many of those after it each one meets. */
function meetWithin(
  group: readonly number[],
  reach: number,
  meet: (one: number, other: number) => void,
): void {
  for (const [at, one] of group.entries())
    for (let next = at + 1; next < group.length && next <= at + reach; next += 1)
      meet(one, group[next] ?? one);
}

function note(best: Map<number, Candidate[]>, index: number, candidate: Candidate): void {
  const known = best.get(index) ?? [];
  if (known.some(({ other }) => other === candidate.other)) return;
  const more = [...known, candidate];
  best.set(index, more.length > 2 * MAX_COMPARED ? mostAlike(more) : more);
}

const mostAlike = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.likeness - a.likeness || a.other - b.other).slice(0, MAX_COMPARED);
