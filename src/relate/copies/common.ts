import { hashRuns, withIndex } from "./hashRuns.ts";
import { type CopySketch, HASHES } from "./sketch.ts";

/** A hash that so many articles have stands for a phrase of the trade, such as "according to the". */
const MAX_ARTICLES = 50;

/**
 * Which hashes of each sketch are common in the archive, by their positions. They say little of two articles with few others in
 * common, and in archives that repeat phrases they would bring every two articles together.
 */
export function commonHashes(sketches: readonly CopySketch[]): readonly Uint8Array[] {
  const common = sketches.map(() => new Uint8Array(HASHES));
  const column = new Float64Array(sketches.length);
  for (let at = 0; at < HASHES; at += 1) {
    for (const [index, { minima }] of sketches.entries()) column[index] = withIndex(minima[at] ?? 0, index);
    for (const { count, articles } of hashRuns(column.sort()))
      if (count > MAX_ARTICLES) for (const index of articles()) common[index]?.fill(1, at, at + 1);
  }
  return common;
}
