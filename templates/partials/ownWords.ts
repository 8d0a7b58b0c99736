import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Name } from "../../src/site/names/names.ts";
import { WORDS, wordsPath } from "../../src/site/said/paths.ts";
import { MAX_ON_NAME } from "../../src/site/said/quotePages.ts";
import { quotationGroups } from "./quotationGroups.ts";

/** What a name says, in order of time, with a link to all of it if it is much; null if it says nothing. */
export function ownWords(name: Name, site: Site): Html | null {
  const all = site.said.by(name);
  if (all.length === 0) return null;
  const more = all.length > MAX_ON_NAME;
  return html`<section class="own-words" aria-labelledby="${WORDS}">
<h2 class="part-title" id="${WORDS}">${site.words.names.ownWords}</h2>
${quotationGroups(all.slice(0, MAX_ON_NAME), site, { level: 3, withSpeaker: false })}
${more && html`<p class="more-words"><a href="${href(site, wordsPath(name.path))}">${site.words.quotes.all(all.length)}</a></p>`}
</section>`;
}
