import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/site.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { searchForm } from "../partials/searchForm.ts";

export const data = { permalink: "/search/index.html", eleventyExcludeFromCollections: true };

/** The search: its words are in the address, its results are made by `assets/search.js`. */
export default function search({ site }: PageData): string {
  const main = html`<header class="opening">
<h1>Search</h1>
${searchForm(site)}
</header>
<noscript><p class="notice">Search runs in your browser and needs JavaScript. Without it, every article can be reached from the <a href="${href(site, "/")}">timeline</a>.</p></noscript>
<p class="status" role="status" aria-live="polite" data-status></p>
<ol class="results" data-results data-site="${site.prefix}"></ol>
<p><button type="button" class="more" data-more hidden>Show more articles</button></p>`;
  const page = {
    title: "Search",
    description: `Search ${site.archive.title}`,
    path: "/search/",
    section: "search",
    scripts: ["search.js"],
  } as const;
  return base(site, page, main);
}
