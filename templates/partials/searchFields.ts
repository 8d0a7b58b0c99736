import { UNDATED_SORT } from "../../src/date/inferred.ts";
import { BASIS_WORDS, certaintyOf } from "../../src/site/certainty.ts";
import { dateWords } from "../../src/site/dates.ts";
import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { isWide } from "../../src/site/timeline.ts";

/**
 * What search knows of an article besides its words, in attributes that show nothing. Filters
 * aren't searched, as metadata would be: so the words of the date are one, and how it is known.
 * Pagefind drops every page without the key it sorts by, so an undated one has it too.
 */
export function searchFields(article: SiteArticle, site: Site): Html {
  const { date, source, author } = article;
  const fields: readonly (readonly [string, string | null])[] = [
    ["year", date?.slice(0, 4) ?? "undated"],
    // What only begins in a month isn't known to be of it.
    ["month", date === null ? "undated" : isWide(article) ? null : date.slice(0, 7)],
    ["certainty", certaintyOf(article)],
    ["when", dateWords(article, site.archive.language)],
    ["basis", BASIS_WORDS[article.basis]],
    ["source", source],
    ["author", author],
  ];
  const filters = fields.flatMap(([name, value]) =>
    value === null
      ? []
      : html`<span data-pagefind-filter="${name}[data-value]" data-value="${value}"></span>`,
  );
  const tags = article.tags.map(
    (tag) => html`<span data-pagefind-filter="tag[data-value]" data-value="${tag}"></span>`,
  );
  return html`<div hidden data-pagefind-sort="date[data-date]" data-date="${date ?? UNDATED_SORT}">${filters}${tags}</div>`;
}
