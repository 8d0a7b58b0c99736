import { counted } from "../../src/report.ts";
import { monthWords } from "../../src/site/dates.ts";
import { html } from "../../src/site/html.ts";
import type { Month } from "../../src/site/timeline.ts";
import { monthPath, yearPath } from "../../src/site/urls.ts";
import { base } from "../layouts/base.ts";
import type { MonthData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { neighbours, periodStep } from "../partials/neighbours.ts";
import { cards } from "../partials/timeline.ts";

export const data = {
  pagination: { data: "site.months", size: 1, alias: "month" },
  permalink: ({ month }: { month: Month }) => `${monthPath(month.month)}index.html`,
  eleventyExcludeFromCollections: true,
};

/** All articles of a month, by day. */
export default function monthPage({ site, month }: MonthData): string {
  const words = (of: string) => monthWords(of, site.archive.language);
  const { before = null, after = null } = site.around.month.get(month.month) ?? {};
  const step = (other: Month | null, label: string) =>
    periodStep(other && { path: monthPath(other.month), name: words(other.month) }, label);
  const year = month.month.slice(0, 4);
  const count = counted(month.articles.length, "article");
  const main = html`${trail(site, [[year, yearPath(year)]])}
<header class="opening">
<h1>${words(month.month)}</h1>
<p class="facts">${count}</p>
</header>
<div class="timeline">${cards(month.articles, site, 2)}</div>
${neighbours(step(before, "Before"), step(after, "After"), site)}`;
  const page = {
    title: words(month.month),
    description: `${count} of ${words(month.month)}`,
    path: monthPath(month.month),
    section: "timeline",
  } as const;
  return base(site, page, main);
}
