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

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
}

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
  const counts = texts.map(termsOf);
  const postings = new Map<string, number[]>();
  const frequency = new Map<string, number>();
  for (const [index, terms] of counts.entries()) {
    for (const term of terms.keys()) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      if (targets.has(index)) push(postings, term, index);
    }
  }
  const vectors = counts.map((terms) => vectorOf(terms, frequency, texts.length));
  return {
    neighbours(index, least) {
      const own = vectors[index];
      if (!own) return [];
      const candidates = new Set<number>();
      for (const term of own.weights.keys()) {
        const found = postings.get(term) ?? [];
        if (found.length <= MAX_POSTINGS) for (const other of found) candidates.add(other);
      }
      candidates.delete(index);
      return [...candidates]
        .flatMap((other) => {
          const neighbour = compare(own, vectors[other], other);
          return neighbour.similarity >= least ? [neighbour] : [];
        })
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
    },
  };
}

function push(postings: Map<string, number[]>, term: string, index: number): void {
  const found = postings.get(term);
  if (found) found.push(index);
  else postings.set(term, [index]);
}

function vectorOf(
  terms: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  articles: number,
): Vector {
  const raw = [...terms].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * Math.log((articles + BACKGROUND) / (frequency.get(term) ?? 1)),
  ]);
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return { weights: new Map(raw.map(([term, weight]) => [term, weight / length])) };
}

function compare({ weights }: Vector, other: Vector | undefined, index: number): Neighbour {
  const shared = [...weights].flatMap(([term, weight]) => {
    const its = other?.weights.get(term);
    return its === undefined ? [] : [{ term, product: weight * its }];
  });
  shared.sort((a, b) => b.product - a.product || (a.term < b.term ? -1 : 1));
  const similarity = shared.reduce((sum, { product }) => sum + product, 0);
  return { index, similarity, shared: shared.map(({ term }) => term) };
}
