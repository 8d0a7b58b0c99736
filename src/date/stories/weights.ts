import type { CountedTerms } from "./neighbours.ts";
import type { Vectors } from "./postings.ts";

/**
 * A small archive is about few subjects, so most of its names occur in most articles. Weights are
 * computed as if there were so many more articles, without these names.
 */
const BACKGROUND = 1000;

/**
 * The terms of each article with their weights by tf-idf, normalised to length 1: the rarer a name is in the archive, the
 * greater its weight.
 * @param articles what each of them counts, which is asked for twice, for one article after the other.
 * @param size how many different terms there may be.
 */
export function weigh(articles: readonly (() => CountedTerms)[], size: number): Vectors {
  const frequency = new Uint32Array(size);
  const starts = new Uint32Array(articles.length + 1);
  for (const [index, counted] of articles.entries()) {
    const { terms } = counted();
    for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
    starts[index + 1] = (starts[index] ?? 0) + terms.length;
  }
  const total = starts[articles.length] ?? 0;
  const all = { starts, terms: new Uint32Array(total), weights: new Float64Array(total) };
  for (const [index, counted] of articles.entries()) {
    const { terms, counts } = counted();
    const raw = Float64Array.from(
      terms,
      (term, at) =>
        (1 + Math.log(counts[at] ?? 1)) * Math.log((articles.length + BACKGROUND) / (frequency[term] || 1)),
    );
    const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    all.terms.set(terms, starts[index]);
    all.weights.set(
      raw.map((weight) => weight / length),
      starts[index],
    );
  }
  return all;
}
