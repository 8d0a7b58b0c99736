import { groupBy } from "../../src/shared/groupBy.ts";
import { html } from "../../src/site/html.ts";
import { anchorOf, periodOf } from "../../src/site/said/quotePages.ts";
import { BROWSE_PATH, pagePath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { QuotesData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { factsLine } from "../partials/facts.ts";
import { jumpList } from "../partials/jumpList.ts";
import { pager, pageTitle, pageWords } from "../partials/pager.ts";
import { quotationGroups } from "../partials/quotationGroups.ts";
import { quoteViews } from "../partials/quoteViews.ts";

export const data = each("quotes", "quoted");

/** Quotations in order of time: all, those about a topic, or those of one speaker. */
export default function quotesPage({ site, quoted }: QuotesData): string {
  const { list, number, of, items } = quoted;
  const { kind, title, path, years } = list;
  const { frame, pages, quotes: words } = site.words;
  const count = site.words.quotations(list.count);
  const facts = [number === 1 ? count : null, pageWords(number, of, site)];
  const withSpeaker = kind !== "speaker";
  const main = html`${trail(site, [[frame.browse, BROWSE_PATH], ...list.trail.map(({ name, path: to }) => [name, to] as const)])}
<header class="opening">
<h1 dir="auto">${kind === "topic" ? words.ofTopic(title) : kind === "speaker" ? words.ofSpeaker(title) : title}</h1>
<p class="facts">${factsLine(facts)}</p>
${kind === "all" && quoteViews(path, site)}
</header>
${jumpList(words.years, years, site)}
${[...groupBy(items, ({ article }) => periodOf(article, site.words))].map(
  ([
    period,
    some,
  ]) => html`<section class="quoted-year" aria-labelledby="${anchorOf(some[0]?.article ?? null)}">
<h2 id="${anchorOf(some[0]?.article ?? null)}">${period}</h2>
${quotationGroups(some, site, { level: 3, withSpeaker })}
</section>`,
)}
${pager(path, number, of, site)}
<p class="found-by">${words.onlyNamed}</p>`;
  const name = kind === "all" ? title : words.titled(title);
  return base(
    site,
    {
      title: number === 1 ? name : pages.title(name, number),
      description: number === 1 ? words.description(name, count) : pageTitle(name, number, of, site),
      path: pagePath(path, number),
      section: "browse",
    },
    main,
  );
}
