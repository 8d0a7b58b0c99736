import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { searchForm } from "../partials/searchForm.ts";

export const data = each("notFound", "address");

/** What a server shows for an unknown address. */
export default function notFound({ site }: PageData): string {
  const main = html`<header class="opening">
<h1>Page not found</h1>
<p class="deck">The article may have been removed, or the address may be incomplete.</p>
<p><a href="${href(site, "/")}">Go to the home page</a>, or search:</p>
${searchForm(site)}
</header>`;
  return base(site, { title: "Not found", description: "", path: "/404.html", section: null }, main);
}
