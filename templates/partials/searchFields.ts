import type { SiteArticle } from "../../src/entry/schema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { FACETS } from "../../src/site/model/facets.ts";
import type { Site } from "../../src/site/model/site.ts";
import { basisWords } from "../../src/site/words/certainty.ts";
import { dateWords } from "../../src/site/words/dates.ts";

/**
 * What the search uses of an article besides its words: its first and last possible day, its date in words, and its facets.
 * They are in attributes, so that nothing is shown. Pagefind stores filters with the article without searching them, unlike
 * metadata. Filtering and sorting are done by our own catalogue.
 */
export function searchFields(article: SiteArticle, site: Site): Html {
  const fields: readonly (readonly [string, string | null])[] = [
    ["earliest", article.earliest],
    ["latest", article.latest],
    ["when", dateWords(article, site.archive.language)],
    ["basis", basisWords(article)],
    ...FACETS.flatMap(({ name, of }) => of(article, site.frequent).map((value) => [name, value] as const)),
  ];
  const filters = fields.flatMap(([name, value]) =>
    value === null
      ? []
      : html`<span data-pagefind-filter="${name}[data-value]" data-value="${value}"></span>`,
  );
  return html`<div hidden>${filters}</div>`;
}
