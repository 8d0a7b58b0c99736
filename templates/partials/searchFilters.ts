import { type Html, html } from "../../src/site/html.ts";

/**
 * The filters of the search: the range of days, the histogram of years and the facets. The fields belong to the form
 * above; a script draws histogram and facets from the results.
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
<p class="hint" id="range-help">A year, month or day: 2024, 2024-10, 2024-10-29. An article without an exact day is found if it may be from these days.</p>
<p class="undated-box" data-undated hidden><label><input type="checkbox" id="undated" name="undated" value="with" form="search-form"> Also undated articles, at the end <span class="count" data-undated-count></span></label></p>
<div data-strip></div>
</fieldset>
<div class="facets" data-facets></div>
<p><a class="reset" data-reset href="?q=" hidden>Clear dates and filters</a></p>
</div>
</details>`;
}

/** Help for the search. */
export function searchHelp(): Html {
  return html`<details class="help">
<summary>How to search</summary>
<dl>
<div><dt><kbd>river bridge</kbd></dt><dd>articles with both words, in any form</dd></div>
<div><dt><kbd>"the annual budget"</kbd></dt><dd>exactly these words, in this order</dd></div>
<div><dt><kbd>bridge -river</kbd></dt><dd>without this word; <kbd>-"whole phrase"</kbd> leaves out a phrase</dd></div>
<div><dt><kbd>from:2024-10 to:2025</kbd></dt><dd>from October 2024 to the end of 2025, or possibly from then</dd></div>
<div><dt><kbd>source:"The Gazette"</kbd></dt><dd>only from this source; <kbd>author:</kbd>, <kbd>tag:</kbd>, <kbd>person:</kbd>, <kbd>place:</kbd>, <kbd>organisation:</kbd> and <kbd>topic:</kbd> work the same way</dd></div>
<div><dt><kbd>quote:peace</kbd></dt><dd>only within quotations; <kbd>quote:"peace talks"</kbd> for a phrase</dd></div>
<div><dt><kbd>said:"Vladimir Putin"</kbd></dt><dd>articles in which somebody speaks; names are offered as you type</dd></div>
<div><dt><kbd>/</kbd> or <kbd>Ctrl K</kbd></dt><dd>search from any page of the archive</dd></div>
<div><dt><em>nothing</em></dt><dd>lists all articles; narrow them by dates and filters</dd></div>
</dl>
</details>`;
}
