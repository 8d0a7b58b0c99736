import {
  type CataloguePart,
  decodeDays,
  type FacetColumn,
  type FacetFile,
  type FacetHead,
  textToRows,
} from "../shared/catalogueFile.ts";

export interface Facet extends Omit<FacetHead, "words" | "counts"> {
  /** What a reader sees for values that aren't words themselves. A map, as a value may be called "constructor". */
  readonly words: ReadonlyMap<string, string>;
  /** How many articles of the archive have each value; null where that is counted when it is needed. */
  readonly counts: readonly number[] | null;
  /** Whether the values of all articles are there. If not, `load` gets those of some rows. */
  readonly isAtHand: boolean;
  load(rows: readonly number[]): Promise<void>;
  /** The positions in `values` of the values of a row's article; none if they aren't loaded. */
  of(row: number): readonly number[];
}

/** What the catalogue says about an article. */
export interface Row {
  /** The article's position in the catalogue. */
  readonly row: number;
  /** Its id in the search index. */
  readonly id: string;
  /** The first and last day that it may be from, counted from 1970-01-01; infinite where one isn't known. */
  readonly first: number;
  readonly last: number;
  readonly isUndated: boolean;
}

/** The catalogue as the search uses it. */
export interface Catalogue {
  /** The number of articles. */
  readonly count: number;
  readonly facets: readonly Facet[];
}

/**
 * Decodes the dates of a part of the catalogue.
 * @param from the row of its first article.
 * @param idOf the id of a row's article in the search index: the number of the row.
 */
export function rowsOf(part: CataloguePart, from: number, idOf: (row: number) => string = String): Row[] {
  const undated = new Set(textToRows(part.undated));
  return decodeDays(part).map(({ first, last }, place) => ({
    row: from + place,
    id: idOf(from + place),
    first: first ?? Number.NEGATIVE_INFINITY,
    last: last ?? Number.POSITIVE_INFINITY,
    isUndated: undated.has(place),
  }));
}

/** A facet of which all is there. @param count of all articles. */
export function facetOf({ of, ...head }: FacetFile, count: number): Facet {
  const values = valuesByRow(of, count);
  return {
    ...head,
    words: new Map(Object.entries(head.words)),
    counts: null,
    isAtHand: true,
    load: async () => {},
    of: (row) => values[row] ?? [],
  };
}

/** For each row the positions of its values. @param count of rows. */
export function valuesByRow(column: FacetColumn, count: number): readonly (readonly number[])[] {
  const of = Array.from({ length: count }, () => [] as number[]);
  for (const [value, rows] of column.entries()) for (const row of textToRows(rows)) of[row]?.push(value);
  return of;
}
