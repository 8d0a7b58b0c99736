/**
 * What the search knows about the articles besides their words: the build writes it, the browser reads it.
 * A "row" is an article's position in the order of the index, nearly that of their days. So most numbers in a column are like
 * those before them, and steps between them take a fraction of the bytes.
 */
export interface CatalogueFile extends DayColumns {
  /** The number of articles. */
  readonly count: number;
  /** The rows of the undated articles. */
  readonly undated: readonly number[];
  readonly facets: readonly FacetFile[];
}

/** The days that the articles may be from. Days are counted from 1970-01-01. */
interface DayColumns {
  /** The days from the last known first day to this one; null where it isn't known. */
  readonly first: readonly (number | null)[];
  /** The number of days from the first to the last: 0 for a single day; null where one of them isn't known. */
  readonly length: readonly (number | null)[];
  /** By row: the last day of an article whose first day isn't known. */
  readonly last: Readonly<Record<string, number>>;
}

/** The first and last day that an article may be from; null where one isn't known. */
export interface DayBounds {
  readonly first: number | null;
  readonly last: number | null;
}

export interface FacetFile {
  /** The name that an address and a query use for it, such as `source` in `source:Reuters`. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** What a reader sees for values that aren't words themselves. */
  readonly words: Readonly<Record<string, string>>;
  /** For each value the rows of the articles that have it: the first one, and the steps from one to the next. */
  readonly of: readonly (readonly number[])[];
}

/** @param bounds of every article, by row. */
export function encodeDays(bounds: readonly DayBounds[]): DayColumns {
  let known = 0;
  return {
    first: bounds.map(({ first }) => {
      const step = first === null ? null : first - known;
      known = first ?? known;
      return step;
    }),
    length: bounds.map(({ first, last }) => (first === null || last === null ? null : last - first)),
    last: Object.fromEntries(
      bounds.flatMap(({ first, last }, row) => (first === null && last !== null ? [[row, last]] : [])),
    ),
  };
}

/** The reverse of `encodeDays`. */
export function decodeDays(columns: DayColumns): DayBounds[] {
  let known = 0;
  return columns.first.map((step, row) => {
    const length = columns.length[row] ?? null;
    known += step ?? 0;
    const first = step === null ? null : known;
    const last = first === null || length === null ? columns.last[row] : first + length;
    return { first, last: last ?? null };
  });
}

/** Ascending numbers as the first one and the steps between them. */
export const toSteps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

/** The reverse of `toSteps`. */
export function fromSteps(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
}
