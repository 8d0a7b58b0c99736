import { BASIS_WORDS } from "../../src/site/certainty.ts";
import { dateWords } from "../../src/site/dates.ts";
import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { FACETS } from "../../src/site/facets.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";

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
    ...FACETS.flatMap(({ name, of }) => of(article).map((value) => [name, value] as const)),
  ];
  const filters = fields.flatMap(([name, value]) =>
    value === null
      ? []
      : html`<span data-pagefind-filter="${name}[data-value]" data-value="${value}"></span>`,
  );
  return html`<div hidden>${filters}</div>`;
}
