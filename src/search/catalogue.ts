import { type CatalogueFile, encodeDays, type FacetFile, toSteps } from "../shared/catalogueFile.ts";
import { daysOf } from "../shared/days.ts";
import type { LabelledFacet } from "../site/model/facets.ts";
import type { SearchedPage } from "../site/searched.ts";

/**
 * The catalogue by which the browser filters, counts and sorts the articles. Pagefind's own filters can't
 * compare days or overlapping intervals, leave out articles without a date, and are ten times as large.
 * @param rows in the order of the search index.
 */
export function catalogueFile(
  rows: readonly Pick<SearchedPage, "fields">[],
  facets: readonly LabelledFacet[],
): CatalogueFile {
  const days = rows.map(({ fields }) => ({
    first: daysOf(fields.earliest?.[0] ?? "")?.first ?? null,
    last: daysOf(fields.latest?.[0] ?? "")?.last ?? null,
  }));
  return {
    count: rows.length,
    ...encodeDays(days),
    undated: rows.flatMap(({ fields }, row) => (fields.certainty?.[0] === "unknown" ? [row] : [])),
    facets: facets.map((facet) => facetFile(facet, rows, ({ fields }) => fields[facet.name] ?? [])),
  };
}

/** The column of a facet. Its values are sorted by code units, so that no locale changes their order. */
export function facetFile<T>(
  { name, label, words = {} }: Omit<LabelledFacet, "name"> & { readonly name: string },
  rows: readonly T[],
  valuesOf: (row: T) => readonly string[],
): FacetFile {
  const values = [...new Set(rows.flatMap(valuesOf))].sort();
  const of = new Map(values.map((value) => [value, [] as number[]]));
  for (const [index, row] of rows.entries())
    for (const value of new Set(valuesOf(row))) of.get(value)?.push(index);
  return { name, label, values, words, of: [...of.values()].map(toSteps) };
}
