/** At most so many others, the most alike, are compared in full with each article. */
const MAX_COMPARED = 16;

interface Candidate {
  readonly other: number;
  readonly likeness: number;
}

/** For each article the others that are most like it. The order in which pairs are noted changes nothing. */
export interface Closest {
  note(one: number, other: number, likeness: number): void;
  /** The pairs of which one is among the closest of the other: the smaller index first, in ascending order. */
  pairs(): (readonly [number, number])[];
}

/** @param articles how many there are. */
export function closest(articles: number): Closest {
  const best = new Map<number, Candidate[]>();
  return {
    note(one, other, likeness) {
      note(best, one, { other, likeness });
      note(best, other, { other: one, likeness });
    },
    pairs() {
      // No set, as V8 allows none of more than 16.7 million.
      const pairs: number[] = [];
      for (const [one, candidates] of best)
        for (const { other } of mostAlike(candidates))
          pairs.push(Math.min(one, other) * articles + Math.max(one, other));
      return [...Float64Array.from(pairs).sort()]
        .filter((pair, at, all) => pair !== all[at - 1])
        .map((pair) => [Math.floor(pair / articles), pair % articles] as const);
    },
  };
}

function note(best: Map<number, Candidate[]>, index: number, candidate: Candidate): void {
  const known = best.get(index) ?? [];
  if (known.some(({ other }) => other === candidate.other)) return;
  const more = [...known, candidate];
  best.set(index, more.length > 2 * MAX_COMPARED ? mostAlike(more) : more);
}

const mostAlike = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.likeness - a.likeness || a.other - b.other).slice(0, MAX_COMPARED);
