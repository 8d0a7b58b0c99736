import type { WordRange } from "../shared/spokenFile.ts";

/**
 * Whether a word or phrase stands within one of some quotations.
 * @param found the positions of each of its words in the article.
 */
export function isQuoted(found: readonly (readonly number[])[], quotations: readonly WordRange[]): boolean {
  const [first = [], ...rest] = found;
  const places = rest.map((of) => new Set(of));
  return first.some(
    (start) =>
      isWithin(start, quotations, found.length) && places.every((of, step) => of.has(start + step + 1)),
  );
}

/**
 * Whether some words lie within one quotation.
 * @param from the position of the first one.
 * @param quotations in the order of the text, without overlaps.
 */
export function isWithin(from: number, quotations: readonly WordRange[], length = 1): boolean {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((quotations[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const one = quotations[low];
  return one !== undefined && one.from <= from && from + length <= one.to;
}
