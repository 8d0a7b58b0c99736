import { HASHES, type Minima, type Sketches } from "./sketch.ts";

/** The hashes of all sketches, one list for each hash function. */
export type Columns = readonly Uint32Array[];

/** The sketches of an archive as numbers, in the order of the articles' ids. */
export interface SketchTable {
  readonly ids: readonly string[];
  readonly shingles: Uint32Array;
  readonly columns: Columns;
}

export function sketchTable(ids: readonly string[], sketches: Sketches): SketchTable {
  const columns = Array.from({ length: HASHES }, () => new Uint32Array(sketches.length));
  const shingles = new Uint32Array(sketches.length);
  for (let index = 0; index < sketches.length; index += 1) {
    const sketch = sketches.at(index);
    shingles[index] = sketch?.shingles ?? 0;
    for (let at = 0; at < HASHES; at += 1) {
      const column = columns[at];
      if (column) column[index] = sketch?.minima[at] ?? 0;
    }
  }
  return { ids, shingles, columns };
}

/** What stands in a table for each article, side by side: many pairs are compared, and each looks at all 64. */
export function minimaIn({ columns, shingles }: SketchTable): Minima[] {
  const all = new Uint32Array(HASHES * shingles.length);
  for (const [at, column] of columns.entries())
    for (let index = 0; index < column.length; index += 1) all[HASHES * index + at] = column[index] ?? 0;
  return Array.from(shingles, (count, index) => ({
    minima: all.subarray(HASHES * index, HASHES * (index + 1)),
    shingles: count,
  }));
}

/** A text of fewer shingles is too short to tell a copy from a common phrase. */
const MIN_SHINGLES = 30;

/** The indexes of the articles that are long enough to be compared, ascending. */
export const longOnes = ({ shingles }: SketchTable): Uint32Array =>
  shingles.map((_, index) => index).filter((index) => (shingles[index] ?? 0) >= MIN_SHINGLES);
