import type { ListedParts } from "../../date/stories/postings.ts";

/**
 * Some articles, or stories, that lie side by side in a list, as they are compared with others: numbers only, so that another machine can do it.
 * Of each, what is listed of its vector, and the length of the rest.
 */
export interface Slice extends ListedParts {
  /** The index of the first of them in the whole list. */
  readonly first: number;
  /** For each, whether others are looked for that are like it: 1 or 0. */
  readonly asks: Uint8Array;
}

/** How many a slice has. */
export const lengthOf = ({ rests }: Slice): number => rests.length;

/** A slice of a list: from one index to before another. */
export function sliceOf(
  parts: ListedParts,
  asks: (index: number) => boolean,
  first: number,
  end: number,
): Slice {
  const { starts, terms, weights, rests } = parts;
  const asking = Uint8Array.from({ length: end - first }, (_, at) => Number(asks(first + at)));
  // All of them needn't be copied.
  if (first === 0 && end === rests.length) return { ...parts, first, asks: asking };
  const [from, to] = [starts[first] ?? 0, starts[end] ?? 0];
  return {
    first,
    starts: starts.slice(first, end + 1).map((start) => start - from),
    terms: terms.slice(from, to),
    weights: weights.slice(from, to),
    rests: rests.slice(first, end),
    asks: asking,
  };
}
