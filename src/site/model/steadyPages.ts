import type { LongList } from "../../shared/longList.ts";
import { hashOfText } from "../../text/mixedHash.ts";
import type { Bounds, Slice } from "./slices.ts";

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
  return steadyBounds(items, usual, keyOf).map(({ from, to, number, of }) => ({
    items: of === 1 ? items : items.slice(from, to),
    number,
    of,
  }));
}

/** Where the pages of such a list begin and end. */
export function steadyBounds<T>(items: LongList<T>, usual: number, keyOf: (item: T) => string): Bounds[] {
  if (items.length === 0) return [];
  const { least, most } = boundsOfPages(usual);
  const begins = [0];
  for (let from = 0; items.length - from > most; begins.push(from))
    from = smallestOf(items, from + least, from + most, keyOf);
  return begins.map((from, at) => ({
    ...{ from, to: begins[at + 1] ?? items.length },
    ...{ number: at + 1, of: begins.length },
  }));
}

/** The place whose item has the smallest hash, from one place to another; the first one of several. */
function smallestOf<T>(items: LongList<T>, from: number, to: number, keyOf: (item: T) => string): number {
  // Not in one list: V8 would keep the place as a number with a fraction, which takes memory of its own wherever it stays.
  let found = from;
  let smallest = Number.POSITIVE_INFINITY;
  let before: string | null = null;
  for (let at = from; at <= to; at += 1) {
    const item = items.at(at);
    if (item === undefined) break;
    const key = keyOf(item);
    if (key === before) continue;
    before = key;
    const hash = hashOfText(key);
    if (hash >= smallest) continue;
    found = at;
    smallest = hash;
  }
  return found;
}
