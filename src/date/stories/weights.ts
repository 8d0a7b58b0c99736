import type { CountedTerms } from "./neighbours.ts";

/**
 * A small archive is about few subjects, so most of its names occur in most articles. Weights are
 * computed as if there were so many more articles, without these names.
 */
const BACKGROUND = 1000;

/**
 * The weights of each article's terms by tf-idf, normalised to length 1: the rarer a name is in the archive, the
 * greater its weight.
 * @param size how many different terms there may be.
 */
export function weigh(articles: readonly CountedTerms[], size: number): Float64Array[] {
  const frequency = new Uint32Array(size);
  for (const { terms } of articles) for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  return articles.map(({ terms, counts }) => {
    const raw = Float64Array.from(
      terms,
      (term, at) =>
        (1 + Math.log(counts[at] ?? 1)) * Math.log((articles.length + BACKGROUND) / (frequency[term] || 1)),
    );
    const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return raw.map((weight) => weight / length);
  });
}
