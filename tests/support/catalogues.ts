import { type Catalogue, catalogueOf, type Row, rowsOf } from "../../src/browser/catalogue.ts";
import { wordsIn } from "../../src/languages/words.ts";
import { type CatalogueRow, cataloguePart, facetHeads } from "../../src/search/catalogue.ts";
import { labelledFacets } from "../../src/site/model/facets.ts";

/** The catalogue that a search has of articles. @param ids of the articles, by row. */
export function catalogueFor(
  articles: readonly CatalogueRow[],
  ids: readonly string[] = articles.map((_, row) => String(row)),
): Catalogue & { readonly rows: readonly Row[] } {
  const heads = facetHeads(articles, labelledFacets(wordsIn("en")));
  const part = rowsOf(cataloguePart(articles, heads, []), 0, (row) => ids[row] ?? "");
  return { ...catalogueOf(heads, (row) => ({ part, place: row })), rows: part.rows };
}
