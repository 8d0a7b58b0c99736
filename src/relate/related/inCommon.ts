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
  /** Where it stands among the other article's terms. */
  readonly place: number;
}

/** A reason by the places of its names and words among the other article's terms. */
interface ReasonPlaces {
  readonly names: readonly number[];
  readonly words: readonly number[];
}

/** What can be asked of two articles. It costs least to ask for the same first one several times. */
export interface InCommon {
  /** What they have in common; null if it is too little. */
  reasonOf(one: Vector, other: Vector | undefined): Reason | null;
  /** The same as places. */
  placesOf(one: Vector, other: Vector | undefined): ReasonPlaces | null;
  /** The reason that such places stand for. */
  told(other: Vector | undefined, places: ReasonPlaces): Reason;
  /** Whether it is enough, which costs less. */
  isEnough(one: Vector, other: Vector | undefined): boolean;
}

/** @param terms the vectors' other terms, if they have any, count for nothing. */
export function inCommonIn(terms: SubjectTerms, leastNames = MIN_NAMES): InCommon {
  const { isName, wordOf, size } = terms;
  const weightsOf = weightsByTerm(size);
  const areEnough = (shared: number, names: number) => shared >= MIN_SHARED && names >= leastNames;
  const isEnough = (one: Vector, other: Vector = NO_TERMS): boolean => {
    const own = weightsOf(one);
    let [shared, names] = [0, 0];
    for (let at = 0; at < other.terms.length; at += 1) {
      const term = other.terms[at] ?? 0;
      if (term >= size || (own[term] ?? 0) * (other.weights[at] ?? 0) <= 0) continue;
      shared += 1;
      if (isName(term)) names += 1;
    }
    return areEnough(shared, names);
  };
  const placesOf = (one: Vector, other: Vector = NO_TERMS): ReasonPlaces | null => {
    const { names, words } = mostTelling(weightsOf(one), other, terms);
    if (!areEnough(names.count + words.count, names.count)) return null;
    const placed = ({ best }: Telling) => best.map(({ place }) => place);
    return { names: placed(names), words: placed(words) };
  };
  const told = (other: Vector = NO_TERMS, { names, words }: ReasonPlaces): Reason => {
    const named = (place: number) => wordOf(other.terms[place] ?? 0);
    return { names: names.map(named), words: words.map(named) };
  };
  return {
    ...{ isEnough, placesOf, told },
    reasonOf(one, other) {
      const places = placesOf(one, other);
      return places && told(other, places);
    },
  };
}

/** The most telling names, or words, that two articles have in common. */
interface Telling {
  /** In their order; of those that tell as much, in the order of their words. */
  readonly best: Shared[];
  readonly most: number;
  /** How many there are in all. */
  count: number;
}

/** @param own the weights of one article by their terms. */
function mostTelling(own: Float64Array, other: Vector, { isName, wordOf, size }: SubjectTerms) {
  const names: Telling = { best: [], most: TOLD_NAMES, count: 0 };
  const words: Telling = { best: [], most: TOLD_WORDS, count: 0 };
  for (let at = 0; at < other.terms.length; at += 1) {
    const term = other.terms[at] ?? 0;
    const product = term < size ? (own[term] ?? 0) * (other.weights[at] ?? 0) : 0;
    if (product > 0) keep(isName(term) ? names : words, { term, product, place: at }, wordOf);
  }
  return { names, words };
}

function keep(telling: Telling, shared: Shared, wordOf: SubjectTerms["wordOf"]): void {
  const { best, most } = telling;
  const { term, product } = shared;
  telling.count += 1;
  const isBefore = (other: Shared) =>
    product > other.product || (product === other.product && wordOf(term) < wordOf(other.term));
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && isBefore(before); before = best[at - 1]) at -= 1;
  if (at === most) return;
  best.splice(at, 0, shared);
  if (best.length > most) best.pop();
}
