import {
  type CatalogueFile,
  decodeDays,
  decodeFacetValues,
  type FacetFile,
} from "../shared/catalogueFile.ts";
import { counted } from "../shared/plurals.ts";

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
  /** Pagefind's id of the article. */
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

/**
 * Decodes the catalogue.
 * @param ids of all articles in the search index, in any order.
 * @throws when the index and the catalogue have different numbers of articles, as after an incomplete upload.
 */
export function catalogueOf(file: CatalogueFile, ids: readonly string[]): Catalogue {
  if (ids.length !== file.count)
    throw new Error(
      `the search index has ${counted(ids.length, "article")}, but the catalogue has ${file.count}`,
    );
  const undated = new Set(file.undated);
  const rows = [...ids].sort().map((id, row) => {
    const { first, last } = decodeDays(file, row);
    return {
      row,
      id,
      first: first ?? Number.NEGATIVE_INFINITY,
      last: last ?? Number.POSITIVE_INFINITY,
      isUndated: undated.has(row),
    };
  });
  return { rows, byId: new Map(rows.map((row) => [row.id, row])), facets: file.facets.map(facetOf) };
}

/** Decodes a facet. */
export function facetOf(facet: FacetFile): Facet {
  return { ...facet, words: new Map(Object.entries(facet.words)), of: facet.of.map(decodeFacetValues) };
}
