import { termsOf } from "./terms.ts";

export interface Neighbour {
  /** Its place in the list. */
  readonly index: number;
  /** Cosine of names and figures, 0 to 1. */
  readonly similarity: number;
  readonly shared: readonly string[];
}

/**
 * A small archive is on few things, and each of its names stands in most articles; it is weighed
 * as if it stood among so many others on other things.
 */
const BACKGROUND = 1000;
/** What stands in more articles than these is looked up for nobody: it would cost and tell little. */
const MAX_POSTINGS = 200;
/** So many of those that share the rarer names are compared as a whole. */
const MAX_COMPARED = 40;

/** Names and figures with their weights; the squares of these sum up to 1. */
type Vector = ReadonlyMap<string, number>;

/** Articles by their names and figures, to find those that tell of the same things. */
export interface StoryIndex {
  /** The most similar ones of the targets, at least `least` similar, best first. */
  neighbours(index: number, least: number): Neighbour[];
}

/**
 * @param texts all articles.
 * @param targets the places of those that may be found.
 */
export function storyIndex(texts: readonly string[], targets: ReadonlySet<number>): StoryIndex {
  const vectors = vectorsOf(texts.map(termsOf));
  const postings = postingsOf(vectors, targets);
  return {
    neighbours(index, least) {
      const own = vectors[index];
      if (!own) return [];
      return candidatesFor(own, index, postings)
        .map((other) => compare(own, vectors[other], other))
        .filter(({ similarity }) => similarity >= least)
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
    },
  };
}

/** The rarer a name among all articles, the more it weighs. */
function vectorsOf(counts: readonly ReadonlyMap<string, number>[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const terms of counts)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const raw = [...terms].map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * Math.log((counts.length + BACKGROUND) / (frequency.get(term) ?? 1)),
    ]);
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(raw.map(([term, weight]) => [term, weight / length]));
  });
}

interface Posting {
  readonly index: number;
  readonly weight: number;
}

/** Where each name stands among the targets, but for names that stand everywhere. */
function postingsOf(
  vectors: readonly Vector[],
  targets: ReadonlySet<number>,
): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const index of targets) {
    for (const [term, weight] of vectors[index] ?? []) {
      const found = postings.get(term);
      if (!found) postings.set(term, [{ index, weight }]);
      else if (found.length <= MAX_POSTINGS) found.push({ index, weight });
    }
  }
  return new Map([...postings].filter(([, found]) => found.length <= MAX_POSTINGS));
}

/** Those that share most of the rarer names, so that the work for each article is bounded. */
function candidatesFor(
  own: Vector,
  index: number,
  postings: ReadonlyMap<string, readonly Posting[]>,
): number[] {
  const scores = new Map<number, number>();
  for (const [term, weight] of own) {
    for (const other of postings.get(term) ?? [])
      scores.set(other.index, (scores.get(other.index) ?? 0) + weight * other.weight);
  }
  scores.delete(index);
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_COMPARED)
    .map(([other]) => other);
}

function compare(own: Vector, other: Vector | undefined, index: number): Neighbour {
  const shared = [...own].flatMap(([term, weight]) => {
    const its = other?.get(term);
    return its === undefined ? [] : [{ term, product: weight * its }];
  });
  shared.sort((a, b) => b.product - a.product || (a.term < b.term ? -1 : 1));
  const similarity = shared.reduce((sum, { product }) => sum + product, 0);
  return { index, similarity, shared: shared.map(({ term }) => term) };
}
