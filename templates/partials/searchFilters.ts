import { type Html, html } from "../../src/site/html.ts";

/**
 * What narrows a search: the range of days, the strip of years, the facets. Its fields belong to the
 * form above; strip and facets are drawn from what was found.
 */
export function searchFilters(): Html {
  return html`<details class="filters" open>
<summary>Dates and filters</summary>
<div class="filters-body">
<fieldset class="range">
<legend>Between</legend>
<div class="range-fields">
<label for="from">From</label><input id="from" name="from" form="search-form" autocomplete="off" spellcheck="false" maxlength="10" aria-describedby="range-help">
<label for="to">To</label><input id="to" name="to" form="search-form" autocomplete="off" spellcheck="false" maxlength="10" aria-describedby="range-help">
</div>
<p class="hint" id="range-help">A year, month or day: 2024, 2024-10, 2024-10-29. An article whose day isn’t known is in the range when it may be of these days.</p>
<p class="undated-box" data-undated hidden><label><input type="checkbox" id="undated" name="undated" value="with" form="search-form"> Undated ones too, at the end <span class="count" data-undated-count></span></label></p>
<div data-strip></div>
</fieldset>
<div class="facets" data-facets></div>
<p><a class="reset" data-reset href="?q=" hidden>Clear dates and filters</a></p>
</div>
</details>`;
}

/** How to search, for those who look for it. */
export function searchHelp(): Html {
  return html`<details class="help">
<summary>How to search</summary>
<dl>
<div><dt><kbd>river bridge</kbd></dt><dd>articles that have both words, in any of their forms</dd></div>
<div><dt><kbd>"the annual budget"</kbd></dt><dd>these words in this order</dd></div>
<div><dt><kbd>bridge -river</kbd></dt><dd>without a word, or without a <kbd>-"whole phrase"</kbd></dd></div>
<div><dt><kbd>from:2024-10 to:2025</kbd></dt><dd>of these days, or perhaps of these days</dd></div>
<div><dt><kbd>source:"The Gazette"</kbd></dt><dd>of this source; so <kbd>author:</kbd> and <kbd>tag:</kbd> too</dd></div>
<div><dt><kbd>/</kbd> or <kbd>Ctrl K</kbd></dt><dd>search from any page of the archive</dd></div>
<div><dt><em>nothing</em></dt><dd>all articles, to be narrowed by dates and filters</dd></div>
</dl>
</details>`;
}
