import { printable } from "../problem.ts";
import type { LinkedArticle } from "../records/article.ts";
import { titlesOutOfTerm } from "../relate/titles.ts";
import { counted } from "../shared/plurals.ts";

/** How many titles are shown without --all. */
const SHOWN = 20;

/**
 * Lists the people with a title that, by the table of terms, they held at another time: the text may speak of the past, or the date of the
 * article may be wrong. Empty if there are none.
 */
export function titleWords(articles: readonly LinkedArticle[], all: boolean): string {
  const found = articles.flatMap((article) =>
    titlesOutOfTerm(article).map(
      ({ text, terms }) => `  “${printable(text)}” in ${printable(article.seed.file)}: ${terms}`,
    ),
  );
  if (found.length === 0) return "";
  const shown = all ? found : found.slice(0, SHOWN);
  const left = found.length - shown.length;
  return [
    `${counted(found.length, "person", "people")} with a title from another time than the article’s date. The text may speak of the past, or the date may be wrong:`,
    ...shown,
    ...(left > 0 ? [`  and ${left.toLocaleString("en")} more: --all shows them`] : []),
    "",
  ].join("\n");
}
