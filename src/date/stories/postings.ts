/** Names and figures with their weights. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** The vector of an article without names and words that count. */
export const NO_TERMS: Vector = { terms: new Uint32Array(), weights: new Float64Array() };

/** Vectors that are asked for one by one, as those of a large archive aren't in memory. A list of them is such, too. */
export interface VectorList {
  readonly length: number;
  at(index: number): Vector | undefined;
}

/**
 * Gives the weights of one vector after the other by their terms. They lie in one list, with a place for each term, that is used
 * again and again: a map for each vector took most of the time of comparing many. So it costs least to ask for the same vector several times.
 * @param size how many different terms count; a vector's others have no place.
 */
export function weightsByTerm(size: number): (vector: Vector) => Float64Array {
  const weights = new Float64Array(size);
  let last = NO_TERMS;
  const clear = ({ terms }: Vector) => {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      if (term < size) weights[term] = 0;
    }
  };
  const set = ({ terms, weights: own }: Vector) => {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      if (term < size) weights[term] = own[at] ?? 0;
    }
  };
  return (vector) => {
    if (vector !== last) {
      clear(last);
      set(vector);
      last = vector;
    }
    return weights;
  };
}

/** Vectors that lie side by side: far less to clear up than two lists for each. */
export interface Vectors {
  /** Where the terms of each begin; its last ones end where the next one's begin. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** How many there are. */
export const countOf = ({ starts }: Pick<Vectors, "starts">): number => starts.length - 1;

/** One of them. */
export function vectorAt({ starts, terms, weights }: Vectors, at: number): Vector {
  const [from, to] = [starts[at], starts[at + 1]];
  return { terms: terms.subarray(from, to), weights: weights.subarray(from, to) };
}

/** Vectors that lie side by side, each by itself. */
export const vectorsIn = (vectors: Vectors): Vector[] =>
  Array.from({ length: countOf(vectors) }, (_, at) => vectorAt(vectors, at));

/** Which articles have each term, with the term's weight in each: those of a term lie side by side, in ascending order. */
interface Postings {
  /** Where the articles of each term begin; those of the next one begin where they end. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * The articles of each term, without the terms that too many have.
 * @param isTarget whether an article is listed, by its index; all are without it.
 * @param size how many different terms there may be.
 * @param most how many articles a term may have.
 */
export function postingsOf(
  vectors: Vectors,
  size: number,
  most: number,
  isTarget: (index: number) => boolean = () => true,
): Postings {
  const next = startsOf(vectors, size, most, isTarget);
  const starts = next.slice();
  const total = starts[size] ?? 0;
  const [articles, weights] = [new Uint32Array(total), new Float64Array(total)];
  for (let index = 0; index < countOf(vectors); index += 1) {
    if (!isTarget(index)) continue;
    const end = vectors.starts[index + 1] ?? 0;
    for (let at = vectors.starts[index] ?? 0; at < end; at += 1) {
      const term = vectors.terms[at] ?? 0;
      if (starts[term] === starts[term + 1]) continue;
      const place = next[term] ?? 0;
      articles[place] = index;
      weights[place] = vectors.weights[at] ?? 0;
      next[term] = place + 1;
    }
  }
  return { starts, articles, weights };
}

function startsOf(
  vectors: Vectors,
  size: number,
  most: number,
  isTarget: (index: number) => boolean,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (let index = 0; index < countOf(vectors); index += 1) {
    if (!isTarget(index)) continue;
    const end = vectors.starts[index + 1] ?? 0;
    for (let at = vectors.starts[index] ?? 0; at < end; at += 1) {
      const term = vectors.terms[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(size + 1);
  let total = 0;
  for (let term = 0; term < size; term += 1) {
    starts[term] = total;
    const count = counts[term] ?? 0;
    total += count <= most ? count : 0;
  }
  starts[size] = total;
  return starts;
}

/** What of vectors is listed, and how much isn't. */
export interface ListedParts extends Vectors {
  /**
   * The length of the rest of each: of the terms that too many articles have. The product of the lengths of two is the most that both
   * can have in common there (Cauchy and Schwarz).
   */
  readonly rests: Float64Array;
}

/**
 * The parts of vectors without the terms that too many of them have.
 * @param size how many different terms there may be.
 * @param most how many may have a term.
 */
export function listedParts(vectors: VectorList, size: number, most: number): ListedParts {
  const counts = countsOf(vectors, size);
  const total = counts.reduce((sum, count) => sum + (count <= most ? count : 0), 0);
  const [terms, weights] = [new Uint32Array(total), new Float64Array(total)];
  const [starts, rests] = [new Uint32Array(vectors.length + 1), new Float64Array(vectors.length)];
  let end = 0;
  for (let index = 0; index < vectors.length; index += 1) {
    const vector = vectors.at(index) ?? NO_TERMS;
    let sum = 0;
    for (let at = 0; at < vector.terms.length; at += 1) {
      const term = vector.terms[at] ?? 0;
      const weight = vector.weights[at] ?? 0;
      if ((counts[term] ?? 0) > most) sum += weight ** 2;
      else {
        terms[end] = term;
        weights[end] = weight;
        end += 1;
      }
    }
    rests[index] = Math.sqrt(sum);
    starts[index + 1] = end;
  }
  return { starts, terms, weights, rests };
}

/** How many articles have each term. */
function countsOf(vectors: VectorList, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let index = 0; index < vectors.length; index += 1) {
    const { terms } = vectors.at(index) ?? NO_TERMS;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}

/** The most alike of one that was asked for: the first `count` of the lists, in the order of their sums, then of their indexes. */
export interface Best {
  readonly count: number;
  readonly indexes: Uint32Array;
  readonly sums: Float64Array;
}

/** Which articles are looked for. */
interface Wanted {
  /** Whether an article may be found, by its index and what it has in common in listed terms. The article itself is alike, too. */
  readonly isWanted: (index: number, sum: number) => boolean;
  /** How many of them, the most alike ones. */
  readonly most: number;
}

/**
 * Finds what listed articles have in common with another one, for one article after the other: the sum of the products of the
 * weights. The sums are in one list that is used again and again, as a new one for each article took most of the time.
 * @param articles how many there are.
 * @returns a function that finds those most like the one at an index of some vectors, if they have so much in common at least. With `after`,
 *   only articles with a higher index are looked for. Its answer is right until it is asked for the next one.
 */
export function lookUp(
  { starts, articles: listed, weights }: Postings,
  articles: number,
  { isWanted, most }: Wanted,
): (vectors: Vectors, index: number, least: number, after?: number) => Best {
  const sums = new Float64Array(articles);
  const found = new Uint32Array(articles);
  const best = bestList(most);
  let count = 0;
  const addUp = (term: number, weight: number, after: number) => {
    const start = starts[term] ?? 0;
    // They are in ascending order, so the last ones come first.
    for (let place = (starts[term + 1] ?? 0) - 1; place >= start; place -= 1) {
      const other = listed[place] ?? 0;
      if (other <= after) return;
      const sum = sums[other] ?? 0;
      const product = weight * (weights[place] ?? 0);
      if (sum === 0 && product > 0) {
        found[count] = other;
        count += 1;
      }
      sums[other] = sum + product;
    }
  };
  return (vectors, index, least, after = -1) => {
    count = 0;
    const end = vectors.starts[index + 1] ?? 0;
    for (let at = vectors.starts[index] ?? 0; at < end; at += 1)
      addUp(vectors.terms[at] ?? 0, vectors.weights[at] ?? 0, after);
    best.clear();
    for (let at = 0; at < count; at += 1) {
      const other = found[at] ?? 0;
      const sum = sums[other] ?? 0;
      sums[other] = 0;
      if (sum >= least && isWanted(other, sum)) best.keep(other, sum);
    }
    return best;
  };
}

/** A list of the best so far, in the order of their sums; of equal ones the lower index comes first. It is used again and again. */
export function bestList(most: number): Best & { clear(): void; keep(index: number, sum: number): void } {
  const [indexes, sums] = [new Uint32Array(most), new Float64Array(most)];
  let count = 0;
  const isBefore = (index: number, sum: number, at: number) => {
    const other = sums[at] ?? 0;
    return sum > other || (sum === other && index < (indexes[at] ?? 0));
  };
  return {
    indexes,
    sums,
    get count() {
      return count;
    },
    clear() {
      count = 0;
    },
    keep(index, sum) {
      if (count === most && !isBefore(index, sum, most - 1)) return;
      let at = count < most ? count : most - 1;
      count = Math.min(count + 1, most);
      for (; at > 0 && isBefore(index, sum, at - 1); at -= 1) {
        indexes[at] = indexes[at - 1] ?? 0;
        sums[at] = sums[at - 1] ?? 0;
      }
      indexes[at] = index;
      sums[at] = sum;
    },
  };
}
