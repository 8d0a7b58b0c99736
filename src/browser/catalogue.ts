import { counted } from "../shared/plurals.ts";

/**
 * What the search knows of every article besides its words, as the build writes it: columns with
 * a place for each article, in the order of Pagefind's ids, which therefore needn't be written.
 */
export interface CatalogueFile {
  readonly count: number;
  /** First day that an article may be of, counted from 1970-01-01; null where it is open. */
  readonly first: readonly (number | null)[];
  /** Days from the first to the last one: 0 for a known day; null where it is open. */
  readonly length: readonly (number | null)[];
  /** The last days of articles that have no first one, by their place. */
  readonly last: Readonly<Record<string, number>>;
  /** The places of the undated ones. */
  readonly undated: readonly number[];
  readonly facets: readonly FacetFile[];
}

export interface FacetFile {
  /** As it stands in the address and before a colon. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** The words for values that aren't words themselves. */
  readonly words: Readonly<Record<string, string>>;
  /** The places of each article's values among `values`. */
  readonly of: readonly (number | readonly number[])[];
}

export interface Facet extends Omit<FacetFile, "of"> {
  /** Numbers of its values, by the article's row. */
  readonly of: readonly (readonly number[])[];
}

/** An article, as far as it can be chosen by anything but its words. */
export interface Row {
  readonly row: number;
  /** Pagefind's name for it. */
  readonly id: string;
  /** The days it may be of, counted from 1970-01-01; infinite where open. */
  readonly first: number;
  readonly last: number;
  readonly isUndated: boolean;
}

export interface Catalogue {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly facets: readonly Facet[];
}

/**
 * @param ids of all articles in the index, in any order.
 * @throws when the two don't fit, as after half an upload.
 */
export function catalogueOf(file: CatalogueFile, ids: readonly string[]): Catalogue {
  if (ids.length !== file.count)
    throw new Error(
      `the search index has ${counted(ids.length, "article")}, but the catalogue has ${file.count}`,
    );
  const undated = new Set(file.undated);
  const rows = [...ids].sort().map((id, row) => {
    const first = file.first[row] ?? null;
    const length = file.length[row] ?? null;
    const last = first === null || length === null ? file.last[row] : first + length;
    return {
      row,
      id,
      first: first ?? Number.NEGATIVE_INFINITY,
      last: last ?? Number.POSITIVE_INFINITY,
      isUndated: undated.has(row),
    };
  });
  const facets = file.facets.map((facet) => ({
    ...facet,
    of: facet.of.map((values) => (typeof values === "number" ? [values] : values)),
  }));
  return { rows, byId: new Map(rows.map((row) => [row.id, row])), facets };
}
