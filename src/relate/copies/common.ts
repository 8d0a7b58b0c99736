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
    // Hash and article in one number, to be sorted at once: 32 bits, and 20 for a million articles.
    for (const [index, { minima }] of sketches.entries()) column[index] = (minima[at] ?? 0) * INDEXES + index;
    column.sort();
    for (const run of runs(column))
      if (run.length > MAX_ARTICLES) for (const one of run) common[one % INDEXES]?.fill(1, at, at + 1);
  }
  return common;
}

const INDEXES = 0x100000;

/** The parts of a sorted list that have the same hash. */
function* runs(sorted: Float64Array): Generator<Float64Array> {
  const hashAt = (at: number) => Math.floor((sorted[at] ?? 0) / INDEXES);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = hashAt(from);
    while (to < sorted.length && hashAt(to) === hash) to += 1;
    yield sorted.subarray(from, to);
  }
}
