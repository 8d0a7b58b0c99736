/** Names and figures with their weights. */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** The vector of an article without names and words that count. */
export const NO_TERMS: Vector = { terms: new Uint32Array(), weights: new Float64Array() };

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
  vectors: readonly Vector[],
  size: number,
  most: number,
  isTarget: (index: number) => boolean = () => true,
): Postings {
  const next = startsOf(vectors, size, most, isTarget);
  const starts = next.slice();
  const total = starts[size] ?? 0;
  const [articles, weights] = [new Uint32Array(total), new Float64Array(total)];
  for (const [index, vector] of vectors.entries()) {
    if (!isTarget(index)) continue;
    for (let at = 0; at < vector.terms.length; at += 1) {
      const term = vector.terms[at] ?? 0;
      if (starts[term] === starts[term + 1]) continue;
      const place = next[term] ?? 0;
      articles[place] = index;
      weights[place] = vector.weights[at] ?? 0;
      next[term] = place + 1;
    }
  }
  return { starts, articles, weights };
}

function startsOf(
  vectors: readonly Vector[],
  size: number,
  most: number,
  isTarget: (index: number) => boolean,
): Uint32Array {
  const counts = countsOf(vectors, size, isTarget);
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

/** How many articles have each term. */
function countsOf(
  vectors: readonly Vector[],
  size: number,
  isTarget: (index: number) => boolean = () => true,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const [index, { terms }] of vectors.entries()) {
    if (!isTarget(index)) continue;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}

/** What of vectors is listed, and how much isn't. */
export interface ListedParts {
  /** The part of each vector whose terms are listed. */
  readonly listed: readonly Vector[];
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
export function listedParts(vectors: readonly Vector[], size: number, most: number): ListedParts {
  const counts = countsOf(vectors, size);
  const total = counts.reduce((sum, count) => sum + (count <= most ? count : 0), 0);
  const [terms, weights] = [new Uint32Array(total), new Float64Array(total)];
  const rests = new Float64Array(vectors.length);
  let end = 0;
  const listed = vectors.map((vector, index): Vector => {
    const start = end;
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
    return { terms: terms.subarray(start, end), weights: weights.subarray(start, end) };
  });
  return { listed, rests };
}

/** Which articles are looked for. */
interface Wanted {
  /** Whether an article may be found, by its index and what it has in common in listed terms. The article itself is alike, too. */
  readonly isWanted: (index: number, sum: number) => boolean;
  /** The least that they must have in common. */
  readonly least: number;
  /** How many of them, the most alike ones. */
  readonly most: number;
  /** If it is given, only articles with a higher index are looked for. */
  readonly after?: number;
}

/**
 * Finds what listed articles have in common with another one, for one article after the other: the sum of the products of the
 * weights. The sums are in one list that is used again and again, as a new one for each article took most of the time.
 * @param articles how many there are.
 * @returns a function that gives the most alike, in the order of their sums, then of their indexes.
 */
export function lookUp(
  { starts, articles: listed, weights }: Postings,
  articles: number,
): (vector: Vector, wanted: Wanted) => Found[] {
  const sums = new Float64Array(articles);
  const found = new Uint32Array(articles);
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
  return ({ terms, weights: own }, { isWanted, least, most, after = -1 }) => {
    count = 0;
    for (let at = 0; at < terms.length; at += 1) addUp(terms[at] ?? 0, own[at] ?? 0, after);
    const best: Found[] = [];
    for (let at = 0; at < count; at += 1) {
      const index = found[at] ?? 0;
      const sum = sums[index] ?? 0;
      sums[index] = 0;
      if (sum >= least && isWanted(index, sum)) keepBest(best, { index, sum }, most);
    }
    return best;
  };
}

/** An article, and what it has in common with the one that was asked for. */
export interface Found {
  readonly index: number;
  readonly sum: number;
}

/** Adds one to the best, which are in the order of their sums; of equal ones the lower index comes first. */
export function keepBest(best: Found[], one: Found, most: number): void {
  const isBefore = (other: Found) =>
    one.sum > other.sum || (one.sum === other.sum && one.index < other.index);
  const last = best.at(-1);
  if (best.length === most && last !== undefined && !isBefore(last)) return;
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && isBefore(before); before = best[at - 1]) at -= 1;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
