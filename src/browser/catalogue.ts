import { type CatalogueFile, decodeDays, type FacetFile, fromSteps } from "../shared/catalogueFile.ts";

export interface Facet extends Omit<FacetFile, "words" | "of"> {
  /** What a reader sees for values that aren't words themselves. A map, as a value may be called "constructor". */
  readonly words: ReadonlyMap<string, string>;
  /** For each row the positions of its article's values in `values`. */
  readonly of: readonly (readonly number[])[];
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
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly facets: readonly Facet[];
}

/** Decodes the catalogue. */
export function catalogueOf(file: CatalogueFile, ids = idsOf(file.count)): Catalogue {
  const undated = new Set(file.undated);
  const days = decodeDays(file);
  const rows = ids.map((id, row) => ({
    row,
    id,
    first: days[row]?.first ?? Number.NEGATIVE_INFINITY,
    last: days[row]?.last ?? Number.POSITIVE_INFINITY,
    isUndated: undated.has(row),
  }));
  const facets = file.facets.map((facet) => facetOf(facet, file.count));
  return { rows, byId: new Map(rows.map((row) => [row.id, row])), facets };
}

/** In the search index, an article's id is the number of its row. */
const idsOf = (count: number) => Array.from({ length: count }, (_, row) => String(row));

/** Decodes a facet. @param count of all articles. */
export function facetOf(facet: FacetFile, count: number): Facet {
  const of = Array.from({ length: count }, () => [] as number[]);
  for (const [value, rows] of facet.of.entries()) for (const row of fromSteps(rows)) of[row]?.push(value);
  return { ...facet, words: new Map(Object.entries(facet.words)), of };
}
