import { type Catalogue, facetOf, type Row, rowsOf } from "../../src/browser/catalogue.ts";
import { wordsIn } from "../../src/languages/words.ts";
import { type CatalogueRow, type CatalogueRows, catalogueRows } from "../../src/search/catalogue.ts";
import { labelledFacets } from "../../src/site/model/facets.ts";

/** What the catalogue has of articles. */
export function catalogueRowsOf(articles: readonly CatalogueRow[]): CatalogueRows {
  const rows = catalogueRows(labelledFacets(wordsIn("en")), articles.length);
  for (const article of articles) rows.add(article);
  return rows.end();
}

/** The catalogue that a search has of articles. @param ids of the articles, by row. */
export function catalogueFor(
  articles: readonly CatalogueRow[],
  ids: readonly string[] = articles.map((_, row) => String(row)),
): Catalogue & { readonly rows: readonly Row[] } {
  const { length } = articles;
  const rows = catalogueRowsOf(articles);
  return {
    count: length,
    facets: rows.facets.map(({ head, column }) => facetOf({ ...head, of: column(0, length) }, length)),
    rows: rowsOf(rows.part(0, length, []), 0, (row) => ids[row] ?? ""),
  };
}
