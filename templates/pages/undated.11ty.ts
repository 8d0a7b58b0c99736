import { html } from "../../src/site/html.ts";
import { undatedSummary } from "../../src/site/timeline/undatedSummary.ts";
import { undatedPath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { UndatedData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { factsLine } from "../partials/facts.ts";
import { pager, pageWords } from "../partials/pager.ts";
import { cards } from "../partials/timeline.ts";

export const data = each("undated", "shelf");

/** The articles that couldn't be dated. */
export default function undatedPage({ site, shelf }: UndatedData): string {
  const { items, number, of } = shelf;
  const { pages, timeline: words } = site.words;
  const none = html`<p>${words.noUndated}</p>`;
  const facts = [number === 1 ? undatedSummary(site) : null, pageWords(number, of, site)];
  const main = html`${trail(site, [])}
<header class="opening">
<h1>${words.undated}</h1>
<p class="facts">${factsLine(facts, ", ")}</p>
</header>
<div class="timeline">${items.length > 0 ? cards(items, site, 2) : none}</div>
${pager(undatedPath(), number, of, site)}`;
  const title = number === 1 ? words.undated : pages.title(words.undated, number);
  return base(
    site,
    { title, description: words.undatedDescription, path: undatedPath(number), section: "timeline" },
    main,
  );
}
