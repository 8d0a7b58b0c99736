import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { companionsOf } from "../../src/site/names/coOccurrences.ts";
import type { Name } from "../../src/site/names/names.ts";

/** Who and what stands in the same articles most often, each with their number. */
export function companions(name: Name, site: Site): Html | null {
  const found = companionsOf(name, site.foundName);
  if (found.length === 0) return null;
  return html`<section class="companions" aria-labelledby="companions">
<h2 id="companions">In the same articles</h2>
<ul>${found.map(
    ({ name: other, count }) =>
      html`<li><a href="${href(site, other.path)}"><bdi>${other.name}</bdi></a> <span class="count">${count.toLocaleString("en")}<span class="unseen"> ${count === 1 ? "article" : "articles"}</span></span></li>\n`,
  )}</ul>
</section>`;
}
