import { type Catalogue, facetOf, type Row, rowsOf } from "../../src/browser/catalogue.ts";
import { wordsIn } from "../../src/languages/words.ts";
import { type CatalogueRow, cataloguePart, facetColumn, facetHeads } from "../../src/search/catalogue.ts";
import { labelledFacets } from "../../src/site/model/facets.ts";

/** The catalogue that a search has of articles. @param ids of the articles, by row. */
export function catalogueFor(
  articles: readonly CatalogueRow[],
  ids: readonly string[] = articles.map((_, row) => String(row)),
): Catalogue & { readonly rows: readonly Row[] } {
  const facets = facetHeads(articles, labelledFacets(wordsIn("en"))).map((head) =>
    facetOf({ ...head, of: facetColumn(head, articles) }, articles.length),
  );
  return {
    count: articles.length,
    facets,
    rows: rowsOf(cataloguePart(articles, []), 0, (row) => ids[row] ?? ""),
  };
}
