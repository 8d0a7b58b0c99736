import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/site.ts";

/** A form that opens the search page with the words in its address. */
export function searchForm(site: Site): Html {
  return html`<form class="search-form" role="search" action="${href(site, "/search/")}" method="get">
<label for="q">Search the archive</label>
<div class="search-row"><input id="q" name="q" type="search" autocomplete="off" spellcheck="false"><button type="submit">Search</button></div>
</form>`;
}
