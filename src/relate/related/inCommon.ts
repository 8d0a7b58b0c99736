import type { Vector } from "../../date/stories/postings.ts";
import type { RelatedTo } from "../../records/related.ts";
import type { SubjectTerms } from "./vectors.ts";

/** The least number of names and words in common, and of names among them. */
const MIN_SHARED = 3;
const MIN_NAMES = 1;
/** How many of them the reason tells. */
const TOLD_NAMES = 3;
const TOLD_WORDS = 2;

/** The names and words that two articles have in common, the most telling first. */
export type Reason = Pick<RelatedTo, "names" | "words">;

/** A name or word that two articles have in common, and how telling it is. */
interface Shared {
  readonly term: number;
  readonly product: number;
}

/**
 * Finds what two articles have in common; null if it is too little. The weights of the first lie in one list, with a place for each
 * name and word of the archive, that is used again and again. So it costs least to ask for the same article several times.
 * @param terms the vectors' other terms, if they have any, count for nothing.
 */
export function inCommonIn(
  terms: SubjectTerms,
  leastNames = MIN_NAMES,
): (one: Vector, other: Vector | undefined) => Reason | null {
  const size = terms.size();
  const weights = new Float64Array(size);
  let last: Vector = { terms: new Uint32Array(), weights: new Float64Array() };
  const spread = (vector: Vector) => {
    if (vector === last) return;
    for (const term of last.terms) if (term < size) weights[term] = 0;
    for (const [at, term] of vector.terms.entries()) if (term < size) weights[term] = vector.weights[at] ?? 0;
    last = vector;
  };
  return (one, other) => {
    spread(one);
    const shared: Shared[] = [];
    other?.terms.forEach((term, at) => {
      const product = term < size ? (weights[term] ?? 0) * (other.weights[at] ?? 0) : 0;
      if (product > 0) shared.push({ term, product });
    });
    return reasonOf(shared, terms, leastNames);
  };
}

/** @param shared is sorted here. */
function reasonOf(shared: Shared[], { isName, wordOf }: SubjectTerms, leastNames: number): Reason | null {
  const names = shared.reduce((count, { term }) => count + Number(isName(term)), 0);
  if (shared.length < MIN_SHARED || names < leastNames) return null;
  shared.sort((a, b) => b.product - a.product || (wordOf(a.term) < wordOf(b.term) ? -1 : 1));
  const told = (areNames: boolean, most: number) => {
    const some = shared.filter(({ term }) => isName(term) === areNames);
    return some.slice(0, most).map(({ term }) => wordOf(term));
  };
  return { names: told(true, TOLD_NAMES), words: told(false, TOLD_WORDS) };
}
