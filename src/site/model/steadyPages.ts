import { hashOfText } from "../../text/mixedHash.ts";
import type { Slice } from "./slices.ts";

/** The fewest and the most items on a page of a long list; the last page may have fewer. @param usual how many it has on average. */
export const boundsOfPages = (usual: number) => ({
  least: Math.ceil(usual * 0.8),
  most: Math.floor(usual * 1.25),
});

/**
 * Cuts a long list into pages that stay as they are when an item is added or removed elsewhere. Where a page ends is chosen by what
 * is there, and not by counting from the beginning: of the items that may begin the next page, that one does whose key has the smallest
 * hash. So the pages after an added item soon end at the same items as before.
 * @param usual how many items a page has on average: each has between four fifths and five quarters of that.
 * @param keyOf what stays the same of an item. Of items in a row with the same key the first one begins a page.
 * @returns none for an empty list; a short list is its own page, and isn't copied.
 */
export function steadyPages<T>(
  items: readonly T[],
  usual: number,
  keyOf: (item: T) => string,
): readonly Slice<T>[] {
  if (items.length === 0) return [];
  const { least, most } = boundsOfPages(usual);
  if (items.length <= most) return [{ items, number: 1, of: 1 }];
  const pages: (readonly T[])[] = [];
  let from = 0;
  while (items.length - from > most) {
    const to = smallestOf(items, from + least, from + most, keyOf);
    pages.push(items.slice(from, to));
    from = to;
  }
  pages.push(items.slice(from));
  return pages.map((own, at) => ({ items: own, number: at + 1, of: pages.length }));
}

/** The place whose item has the smallest hash, from one place to another; the first one of several. */
function smallestOf<T>(items: readonly T[], from: number, to: number, keyOf: (item: T) => string): number {
  let [found, smallest] = [from, Number.POSITIVE_INFINITY];
  let before: string | null = null;
  for (let at = from; at <= to; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const key = keyOf(item);
    if (key === before) continue;
    before = key;
    const hash = hashOfText(key);
    if (hash < smallest) [found, smallest] = [at, hash];
  }
  return found;
}
