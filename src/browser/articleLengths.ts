import { standIns } from "../shared/articleLengths.ts";
import type { IndexFile } from "../shared/indexFile.ts";
import { textToNumbers } from "../shared/numberText.ts";

/** What is known of the lengths of a part of the archive before they are loaded. */
export interface PartLengths {
  readonly count: number;
  /** The sum of the lengths up to its end. */
  readonly words: number;
}

/**
 * The lengths of all articles for Pagefind's program. Where a part isn't loaded, others stand for them: its articles are found all the same, and the scores of others
 * are the right ones.
 * @param known the lengths of the parts that are loaded.
 */
export function lengthsOf(
  { lengths }: Pick<IndexFile, "lengths">,
  parts: readonly PartLengths[],
  known: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  if (lengths !== undefined) return textToNumbers(lengths);
  return parts.flatMap(
    ({ count, words }, part) => known.get(part) ?? standIns(count, parts[part - 1]?.words ?? 0, words),
  );
}
