import { mixed } from "./shingles.ts";

/** Stands for a place that nobody has. */
const NOBODY = -1;

/**
 * Puts numbered items that are alike into groups, by a table of hashes (open addressing), which costs far less than a map of many numbers.
 * @param items each is less than `size`.
 * @param hashOf the same for items that are alike.
 * @returns for each item the first one that it is like, and the number of those that are like a first one.
 */
export function alikeOnes(
  items: Uint32Array,
  size: number,
  hashOf: (item: number) => number,
  areAlike: (one: number, other: number) => boolean,
): { readonly firstOf: Int32Array; readonly counts: Uint32Array } {
  const places = 2 ** Math.max(4, Math.ceil(Math.log2(2 * items.length + 1)));
  const table = new Int32Array(places).fill(NOBODY);
  const firstOf = new Int32Array(size).fill(NOBODY);
  const counts = new Uint32Array(size);
  for (const item of items) {
    let place = mixed(hashOf(item)) & (places - 1);
    let first = table[place] ?? NOBODY;
    while (first !== NOBODY && !areAlike(first, item)) {
      place = (place + 1) & (places - 1);
      first = table[place] ?? NOBODY;
    }
    if (first === NOBODY) {
      table[place] = item;
      first = item;
    }
    firstOf[item] = first;
    counts[first] = (counts[first] ?? 0) + 1;
  }
  return { firstOf, counts };
}
