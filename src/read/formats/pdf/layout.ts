/** Some words that a page prints as one run. Lengths are in points, from the page's left upper corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
}

/** A page with its runs, in the order in which they were written into the file. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** A line of a column. */
export interface Line extends Run {
  /** The number of its page, from 0. */
  readonly page: number;
  /** The column's edges: where most of its lines begin, and how far they go. */
  readonly column: Column;
}

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The value in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
