import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { WithdrawnData } from "../page.ts";

export const data = each("withdrawn", "withdrawal");

/** What stands at the address of a withdrawn article, so that whoever cited it learns what became of it. */
export default function withdrawn({ site, withdrawal: { id, reason } }: WithdrawnData): string {
  const main = html`<header class="opening">
<h1>Article withdrawn</h1>
<p class="deck">This article was taken out of the archive.${reason && html` The reason given: <span dir="auto">${reason}</span>`}</p>
<p>Its address stays, so that references to it still lead somewhere. <a href="${href(site, "/")}">Go to the home page</a></p>
</header>`;
  const page = { title: "Article withdrawn", description: "", path: articlePath(id), section: null };
  return base(site, { ...page, isHidden: true }, main);
}
