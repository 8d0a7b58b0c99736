import { countOf, type ListedParts, lookUp, postingsOf } from "../../date/stories/postings.ts";
import { type Matched, matched, NONE } from "../../shared/matched.ts";
import { mixedHashes } from "../../text/mixedHash.ts";
import type { Asking, Question } from "./asking.ts";
import { type BestLists, bestAmong, highestOf } from "./best.ts";
import type { Prints } from "./prints.ts";

/** What a question is about, so that the next build can tell what has changed. */
export interface Items {
  /** All different, in ascending order. */
  readonly ids: readonly string[];
  /** Of all that decides what is found for an item, or that it is found: of what else is worked out for two, too. */
  readonly prints: Prints;
}

/** What was found for a question, as the next build takes it. */
export interface Found extends Items, Pick<BestLists, "starts" | "indexes"> {
  /** The least sum of a list that is full: what has less in common doesn't come into it. 0 of others. */
  readonly lowest: Float64Array;
}

/** What is found now. */
export interface FoundAgain {
  readonly found: Found;
  /** For each item its place in the earlier build, if it has found the same there, and all of these are as they were; else `NONE`. */
  readonly formerOf: Int32Array;
}

/** If more than this share of those that ask must ask again, it costs less that all do. */
const MOST_AGAIN = 0.25;
/** By so much two sums of the same products may differ, as their order is another one. */
const ROUNDING = 1e-9;

/**
 * Asks a question, of which an earlier build may have found much: then only those ask that have changed, that had found one that has changed or
 * is gone, or that would find one now. What is found is exactly what would be found from nothing.
 */
export function* askedAgain(question: Question, items: Items, former: Found | null): Asking<FoundAgain> {
  const again = former && foundAgain(question, items, former);
  if (again) return again;
  const best = yield question;
  const formerOf = new Int32Array(items.ids.length).fill(NONE);
  return { found: { ...items, ...best, lowest: lowestOf(best, question.most) }, formerOf };
}

/** @returns null if too many must ask again. */
function foundAgain(question: Question, items: Items, former: Found): FoundAgain | null {
  const { parts, asks, most } = question;
  const { ids, prints } = items;
  const isSame = (at: number, was: number) => prints[at] === former.prints[was];
  const places = matched(ids, former.ids, isSame);
  const asking = Uint8Array.from(ids, (_, at) => Number(asks(at)));
  const isAgain = asking.map((asks, at) => asks & Number(hasLost(places, former, at)));
  if (count(isAgain) > MOST_AGAIN * count(asking)) return null;
  noteFinders({ ...question, asking }, { places, former }, isAgain);
  if (count(isAgain) > MOST_AGAIN * count(asking)) return null;

  const queries = { ...parts, first: 0, asks: isAgain };
  const targets = { ...withTermsOf(parts, isAgain), first: 0, asks: asking };
  const best = bestAmong(queries, targets, question);
  const formerOf = places.formerOf.map((was, at) => (isAgain[at] === 1 ? NONE : was));
  const lists = together(best, { former, nowOf: places.nowOf }, formerOf);
  const lowest = lowestOf(best, most).map((own, at) => {
    const was = formerOf[at] ?? NONE;
    return was === NONE ? own : (former.lowest[was] ?? 0);
  });
  return { found: { ids, prints, ...lists, lowest }, formerOf };
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

/** Whether an item has changed, or one that it had found has, or is gone. */
function hasLost({ formerOf, nowOf }: Matched, { starts, indexes }: Found, at: number): boolean {
  const was = formerOf[at] ?? NONE;
  if (was === NONE) return true;
  for (let place = starts[was] ?? 0; place < (starts[was + 1] ?? 0); place += 1)
    if (nowOf[indexes[place] ?? 0] === NONE) return true;
  return false;
}

/** Notes which items may find one that has changed, by what they have in common. */
function noteFinders(
  { parts, least, isBothWays, asking }: Question & { readonly asking: Uint8Array },
  { places, former }: { readonly places: Matched; readonly former: Found },
  isAgain: Uint8Array,
): void {
  const { rests } = parts;
  const isChanged = Uint8Array.from(places.formerOf, (was) => Number(was === NONE));
  let [own, rest] = [0, 0];
  const note = (other: number, sum: number): boolean => {
    const isOpen = isBothWays || asking[own] === 0 || other < own;
    const lowest = former.lowest[places.formerOf[other] ?? NONE] ?? 0;
    if (asking[other] === 1 && isOpen && sum >= lowest - ROUNDING)
      if (sum + rest * (rests[other] ?? 0) >= least - ROUNDING) isAgain[other] = 1;
    return false;
  };
  const few = withTermsOf(parts, isChanged);
  const postings = postingsOf(few, highestOf(few.terms) + 1, Number.POSITIVE_INFINITY);
  const look = lookUp(postings, countOf(parts), { isWanted: note, most: 0 });
  const longest = rests.reduce((longest, rest) => Math.max(longest, rest), 0);
  for (const [at, isOne] of isChanged.entries()) {
    if (isOne === 0) continue;
    [own, rest] = [at, rests[at] ?? 0];
    look(few, at, least - ROUNDING - rest * longest);
  }
}

/** All, with the terms alone that some of them have: the sums of these with others are made of them. */
function withTermsOf(parts: ListedParts, isOne: Uint8Array): ListedParts {
  const isKept = termsOf(parts, isOne);
  const { terms, weights, rests } = parts;
  let total = 0;
  for (let place = 0; place < terms.length; place += 1) total += isKept[terms[place] ?? 0] ?? 0;
  const few = { terms: new Uint32Array(total), weights: new Float64Array(total) };
  const starts = new Uint32Array(parts.starts.length);
  let [place, end] = [0, 0];
  for (let at = 0; at < rests.length; at += 1) {
    for (; place < (parts.starts[at + 1] ?? 0); place += 1) {
      if (isKept[terms[place] ?? 0] !== 1) continue;
      few.terms[end] = terms[place] ?? 0;
      few.weights[end] = weights[place] ?? 0;
      end += 1;
    }
    starts[at + 1] = end;
  }
  return { starts, ...few, rests };
}

/** Which terms some have: 1 for each of these. */
function termsOf({ starts, terms }: ListedParts, isOne: Uint8Array): Uint8Array {
  const isTheirs = new Uint8Array(highestOf(terms) + 1);
  for (let at = 0; at < isOne.length; at += 1) {
    const end = isOne[at] === 1 ? (starts[at + 1] ?? 0) : 0;
    for (let place = starts[at] ?? 0; place < end; place += 1) isTheirs[terms[place] ?? 0] = 1;
  }
  return isTheirs;
}

/** The lists of those that asked again, and of the others those of the earlier build. */
function together(
  best: BestLists,
  { former, nowOf }: { readonly former: Found; readonly nowOf: Int32Array },
  formerOf: Int32Array,
): Pick<BestLists, "starts" | "indexes"> {
  const starts = new Uint32Array(formerOf.length + 1);
  const sourceOf = (at: number) => {
    const was = formerOf[at] ?? NONE;
    const isHere = was === NONE;
    return { lists: isHere ? best : former, from: isHere ? at : was, isHere };
  };
  for (let at = 0; at < formerOf.length; at += 1) {
    const { lists, from } = sourceOf(at);
    starts[at + 1] = (starts[at] ?? 0) + (lists.starts[from + 1] ?? 0) - (lists.starts[from] ?? 0);
  }
  const indexes = new Uint32Array(starts[formerOf.length] ?? 0);
  let end = 0;
  for (let at = 0; at < formerOf.length; at += 1) {
    const { lists, from, isHere } = sourceOf(at);
    for (let place = lists.starts[from] ?? 0; place < (lists.starts[from + 1] ?? 0); place += 1) {
      const index = lists.indexes[place] ?? 0;
      indexes[end] = isHere ? index : (nowOf[index] ?? 0);
      end += 1;
    }
  }
  return { starts, indexes };
}

function lowestOf({ starts, sums }: BestLists, most: number): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, at) => {
    const end = starts[at + 1] ?? 0;
    return end - (starts[at] ?? 0) === most ? (sums[end - 1] ?? 0) : 0;
  });
}

/**
 * The prints of items that ask a question: of their vectors, of which of their terms are listed, and of whether they ask.
 * @param own those of their vectors. @param ofTerms those of all terms.
 */
export function askingPrints({ parts, asks }: Question, own: Prints, ofTerms: Prints): Prints {
  const hash = mixedHashes(1);
  return own.map((print, at) => {
    hash.addNumber(0, print);
    for (let place = parts.starts[at] ?? 0; place < (parts.starts[at + 1] ?? 0); place += 1)
      hash.addNumber(0, ofTerms[parts.terms[place] ?? 0] ?? 0);
    hash.add(0, Number(asks(at)));
    return hash.end(0);
  });
}
