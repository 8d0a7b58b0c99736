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
type Reason = Pick<RelatedTo, "names" | "words">;

/** A name or word that two articles have in common, and how telling it is. */
interface Shared {
  readonly term: number;
  readonly product: number;
}

/** What can be asked of two articles. It costs least to ask for the same first one several times. */
export interface InCommon {
  /** What they have in common; null if it is too little. */
  reasonOf(one: Vector, other: Vector | undefined): Reason | null;
  /** Whether it is enough, which costs less. */
  isEnough(one: Vector, other: Vector | undefined): boolean;
}

/** @param terms the vectors' other terms, if they have any, count for nothing. */
export function inCommonIn(terms: SubjectTerms, leastNames = MIN_NAMES): InCommon {
  const { isName, wordOf } = terms;
  const weightsOf = weightsByTerm(terms.size);
  const isEnough = (one: Vector, other: Vector = NO_TERMS): boolean => {
    const weightOf = weightsOf(one);
    let [shared, names] = [0, 0];
    for (let at = 0; at < other.terms.length; at += 1) {
      const term = other.terms[at] ?? 0;
      if (weightOf(term) * (other.weights[at] ?? 0) <= 0) continue;
      shared += 1;
      if (isName(term)) names += 1;
    }
    return shared >= MIN_SHARED && names >= leastNames;
  };
  return {
    isEnough,
    reasonOf(one, other = NO_TERMS) {
      const weightOf = weightsOf(one);
      const [names, words]: [Shared[], Shared[]] = [[], []];
      let [ofNames, ofWords] = [0, 0];
      for (let at = 0; at < other.terms.length; at += 1) {
        const term = other.terms[at] ?? 0;
        const product = weightOf(term) * (other.weights[at] ?? 0);
        if (product <= 0) continue;
        if (isName(term)) {
          ofNames += 1;
          keepMostTelling(names, { term, product }, TOLD_NAMES, wordOf);
        } else {
          ofWords += 1;
          keepMostTelling(words, { term, product }, TOLD_WORDS, wordOf);
        }
      }
      if (ofNames + ofWords < MIN_SHARED || ofNames < leastNames) return null;
      const told = (some: readonly Shared[]) => some.map(({ term }) => wordOf(term));
      return { names: told(names), words: told(words) };
    },
  };
}

/** Adds one to the most telling ones, which are in order; of those that tell as much, by their words. */
function keepMostTelling(best: Shared[], one: Shared, most: number, wordOf: SubjectTerms["wordOf"]): void {
  const isBefore = ({ term, product }: Shared) =>
    one.product > product || (one.product === product && wordOf(one.term) < wordOf(term));
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && isBefore(before); before = best[at - 1]) at -= 1;
  if (at === most) return;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
