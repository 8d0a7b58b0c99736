import { BANDS, meetInBand } from "./bands.ts";
import { columnsOf } from "./columns.ts";
import { commonHashes } from "./common.ts";
import { type CopySketch, estimated } from "./sketch.ts";

/** A text of fewer shingles is too short to tell a copy from a common phrase. */
const MIN_SHINGLES = 30;

/** Compared in full, if it is estimated at so much: below what is claimed, as the estimate may be wrong by two standard errors. */
const LEAST = { jaccard: 0.2, containment: 0.45 } as const;

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
  const columns = columnsOf(sketches);
  const common = commonHashes(columns);
  const best = new Map<number, Candidate[]>();
  const long = Uint32Array.from(
    [...sketches.keys()].filter((index) => (sketches[index]?.shingles ?? 0) >= MIN_SHINGLES),
  );
  const meet = (one: number, other: number): void => {
    const [first, second] = [sketches[one], sketches[other]];
    if (!first || !second) return;
    const { jaccard, containment } = estimated(first, second, (at) => common[at]?.[one] === 1);
    if (jaccard < LEAST.jaccard && containment < LEAST.containment) return;
    const likeness = Math.max(jaccard, containment);
    note(best, one, { other, likeness });
    note(best, other, { other: one, likeness });
  };
  for (let band = 0; band < BANDS; band += 1) meetInBand(long, columns, band, meet);
  const pairs = new Set<number>();
  const { length } = sketches;
  for (const [one, candidates] of best)
    for (const { other } of mostAlike(candidates))
      pairs.add(Math.min(one, other) * length + Math.max(one, other));
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / length), pair % length] as const);
}

function note(best: Map<number, Candidate[]>, index: number, candidate: Candidate): void {
  const known = best.get(index) ?? [];
  if (known.some(({ other }) => other === candidate.other)) return;
  const more = [...known, candidate];
  best.set(index, more.length > 2 * MAX_COMPARED ? mostAlike(more) : more);
}

const mostAlike = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.likeness - a.likeness || a.other - b.other).slice(0, MAX_COMPARED);
