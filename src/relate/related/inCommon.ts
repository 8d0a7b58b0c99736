import type { Vector } from "../../date/stories/postings.ts";
import type { RelatedTo } from "../../records/related.ts";
import type { Numbering } from "../../shared/numbering.ts";

/** The least number of names and words in common, and of names among them. */
const MIN_SHARED = 3;
const MIN_NAMES = 1;
/** How many of them the reason tells. */
const TOLD_NAMES = 3;
const TOLD_WORDS = 2;

/** The names and words that two articles have in common, the most telling first; null if these are too few. */
export function inCommon(
  own: Vector,
  other: Vector | undefined,
  terms: Numbering,
  leastNames = MIN_NAMES,
): Pick<RelatedTo, "names" | "words"> | null {
  const weightOf = new Map(Array.from(own.terms, (term, at) => [term, own.weights[at] ?? 0]));
  const shared = Array.from(other?.terms ?? [], (term, at) => ({
    term: terms.wordOf(term),
    product: (weightOf.get(term) ?? 0) * (other?.weights[at] ?? 0),
  })).filter(({ term, product }) => term !== "" && product > 0);
  shared.sort((a, b) => b.product - a.product || (a.term < b.term ? -1 : 1));
  const names = shared.flatMap(({ term }) => (term.includes("/") ? [term] : []));
  const words = shared.flatMap(({ term }) => (term.includes("/") ? [] : [term]));
  if (shared.length < MIN_SHARED || names.length < leastNames) return null;
  return { names: names.slice(0, TOLD_NAMES), words: words.slice(0, TOLD_WORDS) };
}
