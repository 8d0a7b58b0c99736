import { NO_TERMS, type Vector, weightsByTerm } from "../../date/stories/postings.ts";
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
 * Finds what two articles have in common; null if it is too little. It costs least to ask for the same first one several times.
 * @param terms the vectors' other terms, if they have any, count for nothing.
 */
export function inCommonIn(
  terms: SubjectTerms,
  leastNames = MIN_NAMES,
): (one: Vector, other: Vector | undefined) => Reason | null {
  const weightsOf = weightsByTerm(terms.size);
  return (one, other) => {
    const weightOf = weightsOf(one);
    const shared: Shared[] = [];
    const { terms: its, weights } = other ?? NO_TERMS;
    for (let at = 0; at < its.length; at += 1) {
      const term = its[at] ?? 0;
      const product = weightOf(term) * (weights[at] ?? 0);
      if (product > 0) shared.push({ term, product });
    }
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
