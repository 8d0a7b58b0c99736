import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { coOccurrencesOf } from "../../src/site/names/coOccurrences.ts";
import type { Name } from "../../src/site/names/names.ts";
import { articleCount } from "./articleCount.ts";

/** The names that are most often in the same articles, each with the number of these articles. */
export function coOccurrences(name: Name, site: Site): Html | null {
  const found = coOccurrencesOf(name, site.mentions);
  if (found.length === 0) return null;
  return html`<section class="companions" aria-labelledby="companions">
<h2 id="companions">${site.words.names.inTheSame}</h2>
<ul>${found.map(
    ({ name: other, count }) =>
      html`<li><a href="${href(site, other.path)}"><bdi>${other.name}</bdi></a> ${articleCount(count, site)}</li>\n`,
  )}</ul>
</section>`;
}
