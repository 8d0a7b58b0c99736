/** Names and figures with their weights. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** Which articles have each term, with the term's weight in each: those of a term lie side by side. */
interface Postings {
  /** Where the articles of each term begin; those of the next one begin where they end. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * The articles of each term, without the terms that too many have.
 * @param targets the indexes of the articles that are listed.
 * @param size how many different terms there may be.
 * @param most how many articles a term may have.
 */
export function postingsOf(
  vectors: readonly Vector[],
  targets: ReadonlySet<number>,
  size: number,
  most: number,
): Postings {
  const next = startsOf(vectors, targets, size, most);
  const starts = next.slice();
  const total = starts[size] ?? 0;
  const [articles, weights] = [new Uint32Array(total), new Float64Array(total)];
  for (const index of targets) {
    const vector = vectors[index];
    vector?.terms.forEach((term, at) => {
      if (starts[term] === starts[term + 1]) return;
      const place = next[term] ?? 0;
      articles[place] = index;
      weights[place] = vector.weights[at] ?? 0;
      next[term] = place + 1;
    });
  }
  return { starts, articles, weights };
}

function startsOf(
  vectors: readonly Vector[],
  targets: ReadonlySet<number>,
  size: number,
  most: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const index of targets)
    for (const term of vectors[index]?.terms ?? []) counts[term] = (counts[term] ?? 0) + 1;
  const starts = new Uint32Array(size + 1);
  let total = 0;
  counts.forEach((count, term) => {
    starts[term] = total;
    total += count <= most ? count : 0;
  });
  starts[size] = total;
  return starts;
}

/** How much each listed article has in common with another one: the sum of the products of the weights, by its index. */
export function scores({ terms, weights: own }: Vector, postings: Postings): Map<number, number> {
  const { starts, articles, weights } = postings;
  const found = new Map<number, number>();
  terms.forEach((term, at) => {
    for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place += 1) {
      const other = articles[place] ?? 0;
      found.set(other, (found.get(other) ?? 0) + (own[at] ?? 0) * (weights[place] ?? 0));
    }
  });
  return found;
}
