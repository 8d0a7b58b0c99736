import { groupBy } from "../../src/shared/groupBy.ts";
import { counted } from "../../src/shared/plurals.ts";
import { html } from "../../src/site/html.ts";
import { anchorOf, periodOf } from "../../src/site/said/quotePages.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { QuotesData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { jumpList } from "../partials/jumpList.ts";
import { pager } from "../partials/pager.ts";
import { quotationGroups } from "../partials/quotationGroups.ts";
import { quoteViews } from "../partials/quoteViews.ts";

export const data = each("quotes", "quoted");

/** Quotations in order of time: all, those about a topic, or those of one speaker. */
export default function quotesPage({ site, quoted }: QuotesData): string {
  const { list, number, of, items } = quoted;
  const { kind, title, path, years } = list;
  const count = counted(list.count, "quotation");
  const facts = [count, of > 1 ? `page ${number} of ${of}` : null].filter((fact) => fact !== null);
  const withSpeaker = kind !== "speaker";
  const main = html`${trail(site, [["Browse", BROWSE_PATH], ...list.trail.map(({ name, path: to }) => [name, to] as const)])}
<header class="opening">
<h1 dir="auto">${kind === "topic" ? `Quotations: ${title}` : kind === "speaker" ? `${title}: in their own words` : title}</h1>
<p class="facts">${facts.join(" · ")}</p>
${kind === "all" && quoteViews(path, site)}
</header>
${jumpList("Years", years, site)}
${[...groupBy(items, ({ article }) => periodOf(article))].map(
  ([period, some]) => html`<section class="quoted-year" aria-labelledby="${anchorOf(period)}">
<h2 id="${anchorOf(period)}">${period}</h2>
${quotationGroups(some, site, { level: 3, withSpeaker })}
</section>`,
)}
${pager(path, number, of, site)}
<p class="found-by">Only quotations that have their speaker’s name or description beside them are listed. Where a speaker is only “she”, or goes on speaking, the quotation is on the page of its article. Speakers are found by rules, so a few may be wrong.</p>`;
  const name = kind === "all" ? title : `${title}, quotations`;
  return base(
    site,
    {
      title: number === 1 ? name : `${name}, page ${number}`,
      description: `${name}: ${count}, each with its date and its paragraph`,
      path: pagePath(path, number),
      section: "browse",
    },
    main,
  );
}
