import type { CatalogueFile, FacetFile } from "../browser/catalogue.ts";
import { daysOf } from "../shared/days.ts";
import type { Facet } from "../site/model/facets.ts";
import type { Fragment } from "./fragment.ts";

/**
 * The catalogue that filters, counts and sorts in the reader's browser: what Pagefind's own filters
 * can't say (days, overlaps of intervals) or would drop (what has no date), in a file that is a
 * tenth of theirs.
 * @param fragments in any order.
 */
export function catalogueFile(fragments: readonly Fragment[], facets: readonly Facet[]): CatalogueFile {
  const rows = [...fragments].sort((a, b) => (a.id < b.id ? -1 : 1));
  const days = rows.map(({ filters }) => ({
    first: daysOf(filters.earliest?.[0] ?? "")?.first ?? null,
    last: daysOf(filters.latest?.[0] ?? "")?.last ?? null,
  }));
  const isUndated = ({ filters }: Fragment) => filters.certainty?.[0] === "unknown";
  return {
    count: rows.length,
    first: days.map(({ first }) => first),
    length: days.map(({ first, last }) => (first === null || last === null ? null : last - first)),
    last: Object.fromEntries(
      days.flatMap(({ first, last }, row) => (first === null && last !== null ? [[row, last]] : [])),
    ),
    undated: rows.flatMap((row, index) => (isUndated(row) ? [index] : [])),
    facets: facets.map((facet) => facetFile(facet, rows)),
  };
}

/** A facet's column: the values in alphabetical order of their code units, no locale's. */
function facetFile({ name, label, words = {} }: Facet, rows: readonly Fragment[]): FacetFile {
  const valuesOf = ({ filters }: Fragment) => filters[name] ?? [];
  const values = [...new Set(rows.flatMap(valuesOf))].sort();
  const places = new Map(values.map((value, index) => [value, index]));
  const of = rows.map((row) => {
    const [first, ...rest] = valuesOf(row).flatMap((value) => places.get(value) ?? []);
    return first !== undefined && rest.length === 0
      ? first
      : [first, ...rest].flatMap((place) => place ?? []);
  });
  return { name, label, values, words, of };
}
