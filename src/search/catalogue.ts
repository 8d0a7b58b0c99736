import {
  type CataloguePart,
  encodeDays,
  type FacetColumn,
  type FacetFile,
  type FacetHead,
  rowsToText,
} from "../shared/catalogueFile.ts";
import { daysOf } from "../shared/days.ts";
import { memoised } from "../shared/memoised.ts";
import { numbersToText } from "../shared/numberText.ts";
import type { LabelledFacet } from "../site/model/facets.ts";
import type { SearchedRow } from "../site/searched.ts";

/** What the catalogue has of a page. */
export type CatalogueRow = Pick<SearchedRow, "fields">;

/**
 * The facets with all values that pages have, and how many pages have each. The values are sorted by code units, so that no locale
 * changes their order.
 */
export function facetHeads(
  rows: readonly CatalogueRow[],
  facets: readonly LabelledFacet[],
): readonly CountedHead[] {
  return facets.map(({ name, label, words = {} }) => {
    const counts = new Map<string, number>();
    for (const { fields } of rows)
      for (const value of distinct(fields[name] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts.keys()].sort();
    return {
      name,
      label,
      values,
      words,
      counts: numbersToText(values.map((value) => counts.get(value) ?? 0)),
    };
  });
}

type CountedHead = FacetHead & Required<Pick<FacetHead, "counts">>;

const distinct = (values: readonly string[]) => (values.length < 2 ? values : new Set(values));

/**
 * The dates of the catalogue by which the browser filters, counts and sorts the articles. Pagefind's own filters can't
 * compare days or overlapping intervals, leave out articles without a date, and are ten times as large.
 * @param rows in the order of the search index.
 */
export function cataloguePart(rows: readonly CatalogueRow[], texts: CataloguePart["texts"]): CataloguePart {
  const days = rows.map(({ fields }) => ({
    first: daysIn(fields.earliest?.[0] ?? "")?.first ?? null,
    last: daysIn(fields.latest?.[0] ?? "")?.last ?? null,
  }));
  return {
    ...encodeDays(days),
    undated: rowsToText(
      rows.flatMap(({ fields }, row) => (fields.certainty?.[0] === "unknown" ? [row] : [])),
    ),
    texts,
  };
}

/** Many articles are of the same days. */
const daysIn = memoised(daysOf);

/** Which articles have the values of a facet. */
export function facetColumn({ name, values }: FacetHead, rows: readonly CatalogueRow[]): FacetColumn {
  const byValue = rowsBy(rows, ({ fields }) => fields[name] ?? []);
  return values.map((value) => rowsToText(byValue.get(value) ?? []));
}

/** Facets with the articles that have their values, in one go. */
export const wholeFacets = (rows: readonly CatalogueRow[], facets: readonly LabelledFacet[]): FacetFile[] =>
  facets.map((facet) => facetFile(facet, rows, ({ fields }) => fields[facet.name] ?? []));

/** A facet with the pages that have its values. */
export function facetFile<T>(
  { name, label, words = {} }: Pick<FacetHead, "name" | "label"> & Partial<Pick<FacetHead, "words">>,
  rows: readonly T[],
  of: (row: T) => readonly string[],
): FacetFile {
  const byValue = rowsBy(rows, of);
  const values = [...byValue.keys()].sort();
  return { name, label, values, words, of: values.map((value) => rowsToText(byValue.get(value) ?? [])) };
}

/** The positions of the rows that have each value. */
function rowsBy<T>(rows: readonly T[], of: (row: T) => readonly string[]): Map<string, number[]> {
  const byValue = new Map<string, number[]>();
  for (const [index, row] of rows.entries())
    for (const value of of(row)) {
      const known = byValue.get(value);
      if (!known) byValue.set(value, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  return byValue;
}
