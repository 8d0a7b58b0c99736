import type { Card } from "../../src/site/cards/card.ts";
import { html } from "../../src/site/html.ts";
import { PAGE_SIZE } from "../../src/site/timeline/timeline.ts";
import { undatedSummary } from "../../src/site/timeline/undatedSummary.ts";
import { undatedPath } from "../../src/site/urls.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { pager } from "../partials/pager.ts";
import { cards } from "../partials/timeline.ts";

interface Paged {
  readonly pagination: {
    readonly pageNumber: number;
    readonly pages: readonly unknown[];
    readonly items: readonly Card[];
  };
}

export const data = {
  pagination: { data: "site.undated", size: PAGE_SIZE, generatePageOnEmptyData: true },
  permalink: ({ pagination }: Paged) => `${undatedPath(pagination.pageNumber + 1)}index.html`,
  eleventyExcludeFromCollections: true,
};

/** The articles that couldn't be dated. */
export default function undatedPage({ site, pagination }: PageData & Paged): string {
  const number = pagination.pageNumber + 1;
  const of = pagination.pages.length;
  const none = html`<p>There are no undated articles.</p>`;
  const main = html`${trail(site, [])}
<header class="opening">
<h1>Undated</h1>
<p class="facts">${undatedSummary(site)}${of > 1 && `, page ${number} of ${of}`}</p>
</header>
<div class="timeline">${pagination.items.length > 0 ? cards(pagination.items, site, 2) : none}</div>
${pager(undatedPath(), number, of, site)}`;
  const title = number === 1 ? "Undated" : `Undated, page ${number}`;
  return base(
    site,
    { title, description: "Articles without a known date", path: undatedPath(number), section: "timeline" },
    main,
  );
}
