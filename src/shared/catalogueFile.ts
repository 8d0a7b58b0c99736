/**
 * What the search knows about the articles besides their words: the build writes it, the browser reads it.
 * Each column has a value for each article. Articles are in the order of Pagefind's ids, which therefore
 * don't have to be written. A "row" is an article's position in this order.
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
  /** The first day; null where it isn't known. */
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
  /** For each article the positions of its values in `values`; a number alone for an article with one value. */
  readonly of: readonly (number | readonly number[])[];
}

/** @param bounds of every article, by row. */
export function encodeDays(bounds: readonly DayBounds[]): DayColumns {
  return {
    first: bounds.map(({ first }) => first),
    length: bounds.map(({ first, last }) => (first === null || last === null ? null : last - first)),
    last: Object.fromEntries(
      bounds.flatMap(({ first, last }, row) => (first === null && last !== null ? [[row, last]] : [])),
    ),
  };
}

/** The reverse of `encodeDays`, for one row. */
export function decodeDays(columns: DayColumns, row: number): DayBounds {
  const first = columns.first[row] ?? null;
  const length = columns.length[row] ?? null;
  const last = first === null || length === null ? columns.last[row] : first + length;
  return { first, last: last ?? null };
}

/** Writes the values of one article, given as positions in `values`. */
export function encodeFacetValues(positions: readonly number[]): number | readonly number[] {
  const [first, ...rest] = positions;
  return first !== undefined && rest.length === 0 ? first : positions;
}

/** The reverse of `encodeFacetValues`. */
export function decodeFacetValues(encoded: number | readonly number[]): readonly number[] {
  return typeof encoded === "number" ? [encoded] : encoded;
}
