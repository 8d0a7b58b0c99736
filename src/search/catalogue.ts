import {
  type CatalogueFile,
  encodeDays,
  encodeFacetValues,
  type FacetFile,
} from "../shared/catalogueFile.ts";
import { daysOf } from "../shared/days.ts";
import type { Facet } from "../site/model/facets.ts";
import type { Fragment } from "./fragment.ts";

/**
 * The catalogue by which the browser filters, counts and sorts the articles. Pagefind's own filters can't
 * compare days or overlapping intervals, leave out articles without a date, and are ten times as large.
 * @param fragments in any order.
 */
export function catalogueFile(fragments: readonly Fragment[], facets: readonly Facet[]): CatalogueFile {
  const rows = rowsOf(fragments);
  const days = rows.map(({ filters }) => ({
    first: daysOf(filters.earliest?.[0] ?? "")?.first ?? null,
    last: daysOf(filters.latest?.[0] ?? "")?.last ?? null,
  }));
  const isUndated = ({ filters }: Fragment) => filters.certainty?.[0] === "unknown";
  return {
    count: rows.length,
    ...encodeDays(days),
    undated: rows.flatMap((row, index) => (isUndated(row) ? [index] : [])),
    facets: facets.map((facet) => facetFile(facet, rows, ({ filters }) => filters[facet.name] ?? [])),
  };
}

/** The articles in the order of the catalogue's rows. */
export const rowsOf = (fragments: readonly Fragment[]): Fragment[] =>
  [...fragments].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The column of a facet. Its values are sorted by code units, so that no locale changes their order. */
export function facetFile(
  { name, label, words = {} }: Pick<Facet, "name" | "label" | "words">,
  rows: readonly Fragment[],
  valuesOf: (row: Fragment) => readonly string[],
): FacetFile {
  const values = [...new Set(rows.flatMap(valuesOf))].sort();
  const positions = new Map(values.map((value, index) => [value, index]));
  const of = rows.map((row) =>
    encodeFacetValues(valuesOf(row).flatMap((value) => positions.get(value) ?? [])),
  );
  return { name, label, values, words, of };
}
