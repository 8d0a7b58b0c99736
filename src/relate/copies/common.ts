import { alikeOnes } from "./alike.ts";
import type { Columns } from "./columns.ts";

/** A hash that so many articles have stands for a phrase of the trade, such as "according to the". */
const MAX_ARTICLES = 50;

/** Whether a hash that so many articles have is common. */
export const isCommonAt = (articles: number): boolean => articles > MAX_ARTICLES;

/**
 * Which hashes of each sketch are common in the archive, in a list for each hash function. They say little of two articles with few others in
 * common, and in archives that repeat phrases they would bring every two articles together.
 */
export function commonHashes(columns: Columns): readonly Uint8Array[] {
  return columns.map((column) => {
    const all = Uint32Array.from(column, (_, index) => index);
    const { firstOf, counts } = alikeOnes(
      all,
      column.length,
      (index) => column[index] ?? 0,
      (one, other) => column[one] === column[other],
    );
    return Uint8Array.from(firstOf, (first) => Number(isCommonAt(counts[first] ?? 0)));
  });
}
