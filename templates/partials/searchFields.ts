import type { SiteArticle } from "../../src/entry/schema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { FACETS } from "../../src/site/model/facets.ts";
import type { Site } from "../../src/site/model/site.ts";
import { BASIS_WORDS } from "../../src/site/words/certainty.ts";
import { dateWords } from "../../src/site/words/dates.ts";

/**
 * What search knows of an article besides its words, in attributes that show nothing: the days it
 * may be of, the words of its date, and its facets. Pagefind keeps filters with the article and
 * doesn't search them, as it would metadata; what filters and sorts is our own catalogue.
 */
export function searchFields(article: SiteArticle, site: Site): Html {
  const fields: readonly (readonly [string, string | null])[] = [
    ["earliest", article.earliest],
    ["latest", article.latest],
    ["when", dateWords(article, site.archive.language)],
    ["basis", BASIS_WORDS[article.basis]],
    ...FACETS.flatMap(({ name, of }) => of(article, site.frequent).map((value) => [name, value] as const)),
  ];
  const filters = fields.flatMap(([name, value]) =>
    value === null
      ? []
      : html`<span data-pagefind-filter="${name}[data-value]" data-value="${value}"></span>`,
  );
  return html`<div hidden>${filters}</div>`;
}
