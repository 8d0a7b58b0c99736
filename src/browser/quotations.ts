import type { WordRange } from "../shared/spokenFile.ts";

/**
 * Whether a word or phrase stands within one of some quotations.
 * @param found the positions of its words in the article.
 * @param length its number of words.
 */
export function isQuoted(
  found: readonly number[],
  length: number,
  quotations: readonly WordRange[],
): boolean {
  const places = new Set(found);
  const isWhole = (start: number) => {
    for (let step = 1; step < length; step += 1) if (!places.has(start + step)) return false;
    return true;
  };
  return found.some((start) => isWithin(start, quotations, length) && isWhole(start));
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
