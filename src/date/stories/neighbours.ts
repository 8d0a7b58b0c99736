import type { Numbering } from "../../shared/numbering.ts";
import { lookUp, postingsOf, type Vector, vectorAt, weightsByTerm } from "./postings.ts";
import { weigh } from "./weights.ts";

export interface Neighbour {
  /** Its index in the list of articles. */
  readonly index: number;
  /** Cosine similarity of names and figures, 0 to 1. */
  readonly similarity: number;
  readonly shared: readonly string[];
}

/** Names in more articles than this are ignored: they would take time and say little. */
const MAX_POSTINGS = 200;
/** At most so many articles, those that share the rarest names, are fully compared. */
const MAX_COMPARED = 40;

/** The names and figures of an article, each once in the order of its text, and how often each occurs. */
export interface CountedTerms {
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
}

/** An index of articles by names and figures, to find articles on the same story. */
export interface StoryIndex {
  /** The most similar targets, with a similarity of at least `least`, best first. */
  neighbours(index: number, least: number): Neighbour[];
}

/**
 * @param articles give the names and figures of each article.
 * @param targets the indexes of the articles that may be found.
 */
export function storyIndex(
  articles: readonly (() => CountedTerms)[],
  targets: ReadonlySet<number>,
  words: Numbering,
): StoryIndex {
  const all = weigh(articles, words.size());
  let asked = -1;
  const look = lookUp(
    postingsOf(all, words.size(), MAX_POSTINGS, (index) => targets.has(index)),
    articles.length,
    { isWanted: (other) => other !== asked, most: MAX_COMPARED },
  );
  const weightsOf = weightsByTerm(words.size());
  return {
    neighbours(index, least) {
      const own = vectorAt(all, index);
      // Those that share the rarest names; their number is limited, to bound the time.
      asked = index;
      const { count, indexes } = look(all, index, 0);
      return Array.from(indexes.subarray(0, count), (other) =>
        compare(weightsOf(own), vectorAt(all, other), other, words),
      )
        .filter(({ similarity }) => similarity >= least)
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
    },
  };
}

function compare(own: Float64Array, other: Vector, index: number, words: Numbering): Neighbour {
  const shared: { readonly term: string; readonly product: number }[] = [];
  other.terms.forEach((term, at) => {
    const weight = own[term] ?? 0;
    if (weight > 0) shared.push({ term: words.wordOf(term), product: weight * (other.weights[at] ?? 0) });
  });
  shared.sort((a, b) => b.product - a.product || (a.term < b.term ? -1 : 1));
  const similarity = shared.reduce((sum, { product }) => sum + product, 0);
  return { index, similarity, shared: shared.map(({ term }) => term) };
}
