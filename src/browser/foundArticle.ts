import type { WordRange } from "../shared/spokenFile.ts";
import type { IndexedArticle } from "./pagefind.ts";
import { passagesOf } from "./passages.ts";
import type { Term } from "./query.ts";
import { resultItem } from "./results.ts";

/**
 * An article that a search has found, as an item of the results. This script is loaded with the first search, at the same time as
 * the index, so that the page shows its field sooner.
 * @param wanted the terms of the search, without the excluded ones.
 * @param quotations of the article, if some of the terms are searched within quotations.
 * @param more names the paragraphs that aren't shown at once; given, so that the words of the interface aren't loaded twice.
 */
export function foundArticle(
  article: IndexedArticle,
  wanted: readonly Term[],
  quotations: readonly WordRange[],
  more: (count: number) => string,
): HTMLLIElement {
  return resultItem(article, passagesOf(article, wanted, quotations), more);
}
