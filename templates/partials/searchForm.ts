import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { SEARCH_PATH } from "../../src/site/urls.ts";

/** A form that opens the search page with the words in its address. */
export function searchForm(site: Site): Html {
  return html`<form class="search-form" id="search-form" role="search" action="${href(site, SEARCH_PATH)}" method="get">
<label for="q">${site.words.search.label}</label>
<div class="search-row"><input id="q" name="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"${site.words.direction === "rtl" && html` dir="auto"`}><button type="submit">${site.words.search.button}</button></div>
</form>`;
}
