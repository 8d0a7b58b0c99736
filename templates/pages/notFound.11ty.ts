import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { searchForm } from "../partials/searchForm.ts";

export const data = each("notFound", "address");

/** What a server shows for an unknown address. */
export default function notFound({ site }: PageData): string {
  const { article: words } = site.words;
  const main = html`<header class="opening">
<h1>${words.notFound}</h1>
<p class="deck">${words.notFoundDeck}</p>
<p><a href="${href(site, "/")}">${words.goHome}</a></p>
${searchForm(site)}
</header>`;
  return base(site, { title: words.notFoundTitle, description: "", path: "/404.html", section: null }, main);
}
