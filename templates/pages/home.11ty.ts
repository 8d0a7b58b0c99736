import type { SiteArticle } from "../../src/entry/schema.ts";
import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { type Zoom, zoomOf } from "../../src/site/model/zoom.ts";
import { extentsOf } from "../../src/site/timeline/extents.ts";
import { isWide } from "../../src/site/timeline/timeline.ts";
import { undatedSummary } from "../../src/site/timeline/undatedSummary.ts";
import { undatedPath } from "../../src/site/urls.ts";
import { dayWords } from "../../src/site/words/dates.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { density } from "../partials/density.ts";
import { jump } from "../partials/grid.ts";
import { decadeLinks, monthsOverview, yearsOverview } from "../partials/overview.ts";
import { searchForm } from "../partials/searchForm.ts";
import { firstCards, yearSection } from "../partials/timeline.ts";

export const data = { permalink: "/index.html", eleventyExcludeFromCollections: true };

/** The timeline of all articles by year, month and day, with the undated ones at its end. */
export default function home({ site }: PageData): string {
  const { archive } = site;
  const zoom = zoomOf(site);
  const main = html`<header class="opening">
<h1 dir="auto">${archive.title}</h1>
${archive.description && html`<p class="deck" dir="auto">${archive.description}</p>`}
<p class="facts">${facts(site)}</p>
${searchForm(site)}
</header>
${density(site.density, extentsOf(site.articles, site.density, 2), site)}
${zoom === "articles" ? jump(site) : decadeLinks(site)}
<div class="${zoom === "articles" ? "timeline" : "overview"}">
${TIMELINES[zoom](site)}
${undatedSection(site)}
</div>`;
  const description = archive.description || facts(site);
  return base(site, { title: null, description, path: "/", section: "timeline" }, main);
}

const TIMELINES: Readonly<Record<Zoom, (site: Site) => Html>> = {
  articles: (site) => html`${site.years.map((year) => yearSection(year, site))}`,
  months: monthsOverview,
  years: yearsOverview,
};

/** The number of articles and the time they span, in one line. */
function facts(site: Site): string {
  const { articles, undated } = site;
  const undatedCount = undated.length > 0 ? [`${undated.length.toLocaleString("en")} undated`] : [];
  return [counted(articles.length, "article"), ...span(site), ...undatedCount].join(" · ");
}

/** From the first day to the last; only the year where the day isn't known. */
function span({ archive, articles, undated }: Site): string[] {
  const dated = articles.slice(0, articles.length - undated.length);
  const end = (article: SiteArticle) => article.latest ?? article.date ?? "";
  const first = dated[0];
  const last = dated.reduce<SiteArticle | undefined>(
    (most, next) => (most && end(most) >= end(next) ? most : next),
    undefined,
  );
  if (!first?.date || !last || first === last) return [];
  const words = (article: SiteArticle, day: string) =>
    isWide(article) ? day.slice(0, 4) : dayWords(day, archive.language);
  return [`${words(first, first.date)} to ${words(last, end(last))}`];
}

function undatedSection(site: Site): Html | null {
  const { undated } = site;
  if (undated.length === 0) return null;
  return html`<section class="year undated" aria-labelledby="undated">
<h2 id="undated"><a href="${href(site, undatedPath())}">Undated</a> <span class="count">${undatedSummary(site)}</span></h2>
${firstCards(undated, undatedPath(), site, 3)}
</section>`;
}
