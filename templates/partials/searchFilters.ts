import { type Content, type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";

/**
 * The filters of the search: the range of days, the histogram of years and the facets. The fields belong to the form
 * above; a script draws histogram and facets from the results.
 */
export function searchFilters({ words: { search: words } }: Site): Html {
  return html`<details class="filters" open>
<summary>${words.filters}</summary>
<div class="filters-body">
<fieldset class="range">
<legend>${words.between}</legend>
<div class="range-fields">
<label for="from">${words.from}</label><input id="from" name="from" form="search-form" autocomplete="off" spellcheck="false" maxlength="10" aria-describedby="range-help">
<label for="to">${words.to}</label><input id="to" name="to" form="search-form" autocomplete="off" spellcheck="false" maxlength="10" aria-describedby="range-help">
</div>
<p class="hint" id="range-help">${words.rangeHelp}</p>
<p class="undated-box" data-undated hidden><label><input type="checkbox" id="undated" name="undated" value="with" form="search-form"> ${words.alsoUndated} <span class="count" data-undated-count></span></label></p>
<div data-strip></div>
</fieldset>
<div class="facets" data-facets></div>
</div>
</details>`;
}

/** What is typed: the names of operators are the same in all languages, like the addresses of searches. */
const key = (typed: string, phrase: string | null = null): Html =>
  html`<kbd>${typed}${phrase !== null && html`"${phrase}"`}</kbd>`;

/** Help for the search. */
export function searchHelp({ words: { search: words } }: Site): Html {
  const { helpMinus: minus, helpPhrase: phrase, helpQuote: quote, helpSource: source } = words;
  const [author, tag, person] = [key("author:"), key("tag:"), key("person:")];
  const [place, organisation, topic] = [key("place:"), key("organisation:"), key("topic:")];
  const row = (typed: Content, finds: Content) => html`<div><dt>${typed}</dt><dd>${finds}</dd></div>\n`;
  return html`<details class="help">
<summary>${words.help}</summary>
<dl>
${row(key(words.helpWords.typed), words.helpWords.finds)}${row(key("", phrase.typed), phrase.finds)}${row(key(minus.typed), minus.finds(key("-", minus.phrase)))}${row(key("from:2024-10 to:2025"), words.helpDates)}${row(key("source:", source.typed), source.finds(author, tag, person, place, organisation, topic))}${row(key(`quote:${quote.typed}`), quote.finds(key("quote:", quote.phrase)))}${row(key("said:", "Vladimir Putin"), words.helpSaid)}${row(words.helpKeys(key("/"), key("Ctrl K")), words.helpKeysFind)}${row(html`<em>${words.helpNothing}</em>`, words.helpNothingFinds)}</dl>
</details>`;
}
