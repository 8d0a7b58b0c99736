import {
  type CataloguePart,
  decodeDays,
  type FacetFile,
  type FacetHead,
  textToRows,
} from "../shared/catalogueFile.ts";

export interface Facet extends Omit<FacetHead, "words"> {
  /** What a reader sees for values that aren't words themselves. A map, as a value may be called "constructor". */
  readonly words: ReadonlyMap<string, string>;
  /** The positions in `values` of the values of a row's article. */
  readonly of: (row: number) => readonly number[];
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

/** The catalogue as the search uses it. Of rows whose part isn't loaded it knows nothing. */
export interface Catalogue {
  readonly facets: readonly Facet[];
}

/** Some rows of the catalogue. */
export interface Rows {
  readonly rows: readonly Row[];
  /** By facet and row, the positions of its values. */
  readonly of: readonly (readonly (readonly number[])[])[];
}

/**
 * Decodes a part of the catalogue.
 * @param from the row of its first article.
 * @param idOf the id of a row's article in the search index: the number of the row.
 */
export function rowsOf(part: CataloguePart, from: number, idOf: (row: number) => string = String): Rows {
  const undated = new Set(textToRows(part.undated));
  const rows = decodeDays(part).map(({ first, last }, place) => ({
    row: from + place,
    id: idOf(from + place),
    first: first ?? Number.NEGATIVE_INFINITY,
    last: last ?? Number.POSITIVE_INFINITY,
    isUndated: undated.has(place),
  }));
  return { rows, of: part.of.map((byValue) => byRow(byValue, rows.length)) };
}

/** @param rowOf the part that has a row, and the row's place in it; null while that isn't loaded. */
export function catalogueOf(
  heads: readonly FacetHead[],
  partOf: (row: number) => { readonly part: Rows; readonly place: number } | null,
): Catalogue {
  return {
    facets: heads.map((head, facet) => ({
      ...head,
      words: new Map(Object.entries(head.words)),
      of: (row) => {
        const { part, place = 0 } = partOf(row) ?? {};
        return part?.of[facet]?.[place] ?? [];
      },
    })),
  };
}

/** Decodes a facet of all articles. @param count how many there are. */
export function facetOf({ of, ...head }: FacetFile, count: number): Facet {
  const values = byRow(of, count);
  return { ...head, words: new Map(Object.entries(head.words)), of: (row) => values[row] ?? [] };
}

/** For each row the positions of its values. */
function byRow(byValue: readonly string[], count: number): number[][] {
  const of = Array.from({ length: count }, () => [] as number[]);
  for (const [value, rows] of byValue.entries()) for (const row of textToRows(rows)) of[row]?.push(value);
  return of;
}
