import { termsOf } from "./terms.ts";

export interface Neighbour {
  /** Its index in the list of articles. */
  readonly index: number;
  /** Cosine similarity of names and figures, 0 to 1. */
  readonly similarity: number;
  readonly shared: readonly string[];
}

/**
 * A small archive is about few subjects, so most of its names occur in most articles. Weights are
 * computed as if there were so many more articles, without these names.
 */
const BACKGROUND = 1000;
/** Names in more articles than this are ignored: they would take time and say little. */
const MAX_POSTINGS = 200;
/** At most so many articles, those that share the rarest names, are fully compared. */
const MAX_COMPARED = 40;

/** Names and figures with their weights, normalised to length 1. */
type Vector = ReadonlyMap<string, number>;

/** An index of articles by names and figures, to find articles on the same story. */
export interface StoryIndex {
  /** The most similar targets, with a similarity of at least `least`, best first. */
  neighbours(index: number, least: number): Neighbour[];
}

/**
 * @param texts the texts of all articles.
 * @param targets the indexes of the articles that may be found.
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

/** A tf-idf vector for each article: the rarer a name is in the archive, the greater its weight. */
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

/** The targets that contain each name, without the names that too many contain. */
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

/** The targets that share the rarest names; their number is limited, to bound the time. */
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
