import type { FacetFile } from "./catalogueFile.ts";

/** Who speaks in which article: a facet that is loaded only when it is asked for, as it has many values. */
export type SpeakersFile = FacetFile;

/** The name of this facet in addresses and queries. */
export const SAID = "said";

/**
 * Where each article has quotations, as the positions of their words in Pagefind's index. For each row: how many words
 * lie before the first quotation, how many it has, how many lie between it and the next one, and so on.
 */
export interface QuotationsFile {
  readonly of: readonly (readonly number[])[];
}

/** Some words of an article: the position of the first one, and of the first one after them. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** @param ranges in the order of the text; those that overlap become one. */
export function encodeRanges(ranges: readonly WordRange[]): number[] {
  const coded: number[] = [];
  let last = 0;
  for (const { from, to } of ranges) {
    if (to <= last) continue;
    if (from < last && coded.length > 0) coded.push((coded.pop() ?? 0) + to - last);
    else coded.push(from - last, to - from);
    last = to;
  }
  return coded;
}

/** The reverse of `encodeRanges`. */
export function decodeRanges(coded: readonly number[]): WordRange[] {
  let at = 0;
  const ends = coded.map((step) => {
    at += step;
    return at;
  });
  return ends.flatMap((to, index) => (index % 2 === 1 ? [{ from: ends[index - 1] ?? 0, to }] : []));
}
