import { SAID } from "../../src/shared/spokenFile.ts";
import { html } from "../../src/site/html.ts";
import { FACETS } from "../../src/site/model/facets.ts";
import { href } from "../../src/site/model/site.ts";
import { indexPath, NAME_KINDS } from "../../src/site/names/names.ts";
import { BROWSE_PATH, SEARCH_PATH, TIMELINE_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { searchFilters, searchHelp } from "../partials/searchFilters.ts";
import { searchForm } from "../partials/searchForm.ts";

export const data = each("search", "address");

/** The search. Its whole state is in the address; `assets/search.js` shows the results. */
export default function search({ site }: PageData): string {
  const indexes = NAME_KINDS.filter((kind) => site.names[kind].length > 0).map(
    (kind) => html`, <a href="${href(site, indexPath(kind))}">${kind}</a>`,
  );
  const main = html`<header class="opening search-opening">
<h1>Search</h1>
${searchForm(site)}
${searchHelp()}
</header>
<noscript><p class="notice">Search runs in your browser and needs JavaScript. Without it, these pages lead to every article: <a href="${href(site, TIMELINE_PATH)}">timeline</a>, <a href="${href(site, BROWSE_PATH)}">browse</a>${indexes}.</p></noscript>
<div class="search" hidden data-search data-site="${site.prefix}" data-names="${[...FACETS.map(({ name }) => name), SAID].join(" ")}">
<a class="skip-text" href="#found">Skip dates and filters</a>
${searchFilters()}
<p class="all"><a href="?q=">All articles, the newest first</a></p>
<div class="found" id="found" tabindex="-1">
<div class="told"><div role="status" aria-live="polite"><p class="status" data-status></p>
<ul class="notes" data-notes></ul></div>
<p class="sort"><label for="sort">Order</label> <select id="sort" name="sort" form="search-form"><option value="relevance">Most relevant first</option><option value="newest">Newest first</option><option value="oldest">Oldest first</option></select></p></div>
<ol class="results" data-results></ol>
<p><button type="button" class="more" data-more hidden>Show more articles</button></p>
</div>
</div>`;
  const page = {
    title: "Search",
    description: `Search ${site.archive.title}`,
    path: SEARCH_PATH,
    section: "search",
    scripts: ["search.js"],
  } as const;
  return base(site, page, main);
}
