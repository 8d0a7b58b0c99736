import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { WithdrawnData } from "../page.ts";

export const data = each("withdrawn", "withdrawal");

/** What stands at the address of a withdrawn article, so that whoever cited it learns what became of it. */
export default function withdrawn({ site, withdrawal: { id, reason } }: WithdrawnData): string {
  const { article: words } = site.words;
  const main = html`<header class="opening">
<h1>${words.withdrawn}</h1>
<p class="deck">${words.withdrawnDeck}${reason && words.withdrawnReason(html`<span dir="auto">${reason}</span>`)}</p>
<p>${words.withdrawnNote} <a href="${href(site, "/")}">${words.goHome}</a></p>
</header>`;
  const page = { title: words.withdrawn, description: "", path: articlePath(id), section: null };
  return base(site, { ...page, isHidden: true }, main);
}
