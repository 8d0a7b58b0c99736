import {
  listedParts,
  NO_TERMS,
  type Vector,
  type VectorList,
  weightsByTerm,
} from "../../date/stories/postings.ts";
import { NONE } from "../../shared/matched.ts";
import { growingLists, type NumberLists } from "../../shared/numberLists.ts";
import { askedAgain, askingPrints, type Found } from "../alike/again.ts";
import { type Asking, answerHere, type Question } from "../alike/asking.ts";
import { bestOf } from "../alike/best.ts";
import type { Prints } from "../alike/prints.ts";
import { growingPairs, type Pair, type Pairs } from "./pairs.ts";

/** Names and words in more articles than this would take time and say little. */
const MAX_POSTINGS = 200;
/** So many, those that share the rarest names and words, are compared in full with each article. */
export const MAX_COMPARED = 40;
/** By so much a sum may be too small because of its rounding. */
const ROUNDING = 1e-9;

/** What is compared. */
export interface Compared {
  readonly vectors: VectorList;
  /** How many terms they may have. */
  readonly terms: number;
  /** How alike two must be at least. */
  readonly least: number;
  /** Whether they have enough in common that can be told. */
  readonly isEnough: (one: Vector, other: Vector) => boolean;
}

/** The pairs of articles that are alike, and what the next build can take over. */
interface PairsAmong {
  readonly pairs: Pairs;
  readonly known: KnownPairs;
}

/** What was found for each article: the places among what it found of those that are alike, and how alike they are. */
export interface KnownPairs {
  readonly found: Found;
  readonly alike: NumberLists;
  readonly similarities: Float64Array;
}

/** What is remembered of the pairs. */
export interface Remembered {
  readonly ids: readonly string[];
  /** Those of the vectors, and those of the terms. */
  readonly own: Prints;
  readonly terms: Prints;
  readonly former: KnownPairs | null;
}

/** The pairs of which one article is among some, and the other is any. @param isOne whether an article is among these. */
export function* pairsWith(
  compared: Compared,
  isOne: (index: number) => boolean,
  remembered: Remembered,
): Asking<PairsAmong | null> {
  const isNeeded = remembered.ids.some((_, index) => isOne(index));
  return isNeeded ? yield* pairsAmong(compared, remembered, isOne) : null;
}

/** All pairs that are alike. @param asks whether those are looked for that are like one; all pairs are found without it. */
export function* pairsAmong(
  compared: Compared,
  { ids, own, terms, former }: Remembered,
  asks: (index: number) => boolean = () => true,
): Asking<PairsAmong> {
  const question = questionOf(compared, asks);
  const items = { ids, prints: askingPrints(question, own, terms) };
  const { found, formerOf } = yield* askedAgain(question, items, former?.found ?? null);
  const likenessOf = likenesses(compared);
  const formerly = former ?? NOTHING;
  const alike = growingLists(ids.length);
  const pairs = growingPairs();
  const add = (at: number, place: number, similarity: number) => {
    const other = found.indexes[(found.starts[at] ?? 0) + place] ?? 0;
    pairs.add(Math.min(at, other), Math.max(at, other), similarity);
    alike.add(place);
  };
  for (const [at, was] of formerOf.entries()) {
    if (was !== NONE) forEachAlike(formerly, was, (place, similarity) => add(at, place, similarity));
    else {
      const own = compared.vectors.at(at);
      for (const [place, other] of bestOf(found, at).entries()) {
        const similarity = likenessOf(own, compared.vectors.at(other));
        if (similarity !== null) add(at, place, similarity);
      }
    }
    alike.close();
  }
  const all = pairs.all();
  return { pairs: all, known: { found, alike: alike.all(), similarities: all.similarities } };
}

type Alike = Pick<KnownPairs, "alike" | "similarities">;

function forEachAlike(
  { alike: { starts, numbers }, similarities }: Alike,
  at: number,
  on: (place: number, similarity: number) => void,
): void {
  for (let next = starts[at] ?? 0; next < (starts[at + 1] ?? 0); next += 1)
    on(numbers[next] ?? 0, similarities[next] ?? 0);
}

/** What is known where there was no build. */
const NOTHING: Alike = {
  alike: { starts: new Uint32Array(), numbers: new Uint32Array() },
  similarities: new Float64Array(),
};

/** Most have so little in common that they needn't be compared in full. */
const questionOf = ({ vectors, terms, least }: Compared, asks: (index: number) => boolean): Question => ({
  parts: listedParts(vectors, terms, MAX_POSTINGS),
  ...{ asks, least: least - ROUNDING, most: MAX_COMPARED, isBothWays: false },
});

/** All pairs of a few articles that are alike, found in this thread. */
export function pairsHere(few: Omit<Compared, "isEnough">): Pair[] {
  const compared = { ...few, isEnough: () => true };
  const best = answerHere(questionOf(compared, () => true));
  const likenessOf = likenesses(compared);
  const pairs: Pair[] = [];
  const { vectors } = compared;
  for (let at = 0; at < vectors.length; at += 1) {
    const own = vectors.at(at);
    for (const other of bestOf(best, at)) {
      const similarity = likenessOf(own, vectors.at(other));
      if (similarity !== null) pairs.push({ one: at, other, similarity });
    }
  }
  return pairs;
}

/** Tells how alike two are; null if it isn't enough. It costs least to ask for the same first one several times. */
export function likenesses({ terms, least, isEnough }: Omit<Compared, "vectors">) {
  const weightsOf = weightsByTerm(terms);
  return (one: Vector = NO_TERMS, other: Vector = NO_TERMS): number | null => {
    const similarity = product(weightsOf(one), other);
    return similarity >= least && isEnough(one, other) ? similarity : null;
  };
}

/** @param list the weights of one by their terms. */
function product(list: Float64Array, other: Vector): number {
  let sum = 0;
  const { terms, weights } = other;
  for (let at = 0; at < terms.length; at += 1) sum += (list[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}
