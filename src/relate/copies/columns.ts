import { type CopySketch, HASHES } from "./sketch.ts";

/** The hashes of all sketches, one list for each hash function. */
export type Columns = readonly Uint32Array[];

export function columnsOf(sketches: readonly Pick<CopySketch, "minima">[]): Columns {
  const columns = Array.from({ length: HASHES }, () => new Uint32Array(sketches.length));
  for (const [index, { minima }] of sketches.entries())
    for (let at = 0; at < HASHES; at += 1) {
      const column = columns[at];
      if (column) column[index] = minima[at] ?? 0;
    }
  return columns;
}
