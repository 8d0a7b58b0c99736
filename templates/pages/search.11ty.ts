import { SAID } from "../../src/shared/spokenFile.ts";
import { html } from "../../src/site/html.ts";
import { FACETS } from "../../src/site/model/facets.ts";
import { href } from "../../src/site/model/site.ts";
import { indexPath, NAME_KINDS } from "../../src/site/names/names.ts";
import { BROWSE_PATH, SEARCH_PATH, TIMELINE_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import { listed } from "../listed.ts";
import type { PageData } from "../page.ts";
import { searchFilters, searchHelp } from "../partials/searchFilters.ts";
import { searchForm } from "../partials/searchForm.ts";

export const data = each("search", "address");

/** The search. Its whole state is in the address; `assets/search.js` shows the results. */
export default function search({ site }: PageData): string {
  const { frame, search: words } = site.words;
  const link = (path: string, name: string) => html`<a href="${href(site, path)}">${name}</a>`;
  const ways = listed(
    [
      link(TIMELINE_PATH, words.ways.timeline),
      link(BROWSE_PATH, words.ways.browse),
      ...NAME_KINDS.filter((kind) => site.names[kind].length > 0).map((kind) =>
        link(indexPath(kind), words.ways[kind]),
      ),
    ],
    site.words,
  );
  const main = html`<header class="opening search-opening">
<h1>${frame.search}</h1>
${searchForm(site)}
${searchHelp(site)}
</header>
<noscript><p class="notice">${words.noScript(ways)}</p></noscript>
<div class="search" hidden data-search data-site="${site.prefix}" data-names="${[...FACETS.map(({ name }) => name), SAID].join(" ")}">
<a class="skip-text" href="#found">${words.skipFilters}</a>
${searchFilters(site)}
<p class="all"><a href="?q=">${words.all}</a></p>
<div class="found" id="found" tabindex="-1">
<div class="told"><div role="status" aria-live="polite"><p class="status" data-status></p>
<ul class="notes" data-notes></ul></div>
<p class="sort"><label for="sort">${words.order}</label> <select id="sort" name="sort" form="search-form"><option value="relevance">${words.orders.relevance}</option><option value="newest">${words.orders.newest}</option><option value="oldest">${words.orders.oldest}</option></select></p>
<p class="cleared"><a class="reset" data-reset href="?q=" hidden>${words.clear}</a></p></div>
<p class="instead" data-ways hidden>${words.lookThrough(ways)}</p>
<ol class="results" data-results></ol>
<p><button type="button" class="more" data-more hidden>${words.more}</button></p>
</div>
</div>`;
  const page = {
    title: frame.search,
    description: words.description(site.archive.title),
    path: SEARCH_PATH,
    section: "search",
    scripts: ["search.js"],
  } as const;
  return base(site, page, main);
}
