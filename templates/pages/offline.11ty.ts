import { OFFLINE_PATH } from "../../src/shared/offlineFiles.ts";
import { html } from "../../src/site/html.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";

export const data = each("offline", "address");

/** What a reader without a network gets in place of a page that isn't on their device. A script lists those that are. */
export default function offline({ site }: PageData): string {
  const { offline: words } = site.words;
  const main = html`<header class="opening">
<h1>${words.title}</h1>
<p class="deck">${words.deck}</p>
</header>
<div class="prose">
<ul class="saved" data-saved></ul>
</div>`;
  return base(
    site,
    { title: words.title, description: "", path: OFFLINE_PATH, section: null, isHidden: true },
    main,
  );
}
