import { OFFLINE_PATH } from "../../src/shared/offlineFiles.ts";
import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";

export const data = each("offline", "address");

/** What a reader without a network gets in place of a page that isn't on their device. A script lists those that are. */
export default function offline({ site }: PageData): string {
  const { article, offline: words } = site.words;
  const main = html`<header class="opening">
<h1>${words.title}</h1>
<p class="deck">${words.deck}</p>
</header>
<ul data-saved></ul>
<p><a href="${href(site, "/")}">${article.goHome}</a></p>`;
  return base(
    site,
    { title: words.title, description: "", path: OFFLINE_PATH, section: null, isHidden: true },
    main,
  );
}
