import { type CopySketch, HASHES } from "./sketch.ts";

/** The hashes of all sketches, one list for each hash function. */
export type Columns = readonly Uint32Array[];

/** The sketches of an archive as numbers, in the order of the articles' ids. */
export interface SketchTable {
  readonly ids: readonly string[];
  readonly shingles: Uint32Array;
  readonly columns: Columns;
}

export function sketchTable(ids: readonly string[], sketches: readonly CopySketch[]): SketchTable {
  const columns = Array.from({ length: HASHES }, () => new Uint32Array(sketches.length));
  for (const [index, { minima }] of sketches.entries())
    for (let at = 0; at < HASHES; at += 1) {
      const column = columns[at];
      if (column) column[index] = minima[at] ?? 0;
    }
  return { ids, shingles: Uint32Array.from(sketches, ({ shingles }) => shingles), columns };
}

/** A text of fewer shingles is too short to tell a copy from a common phrase. */
const MIN_SHINGLES = 30;

/** The indexes of the articles that are long enough to be compared, ascending. */
export const longOnes = ({ shingles }: SketchTable): Uint32Array =>
  shingles.map((_, index) => index).filter((index) => (shingles[index] ?? 0) >= MIN_SHINGLES);
