import type { SiteArticle } from "../../src/entry/schema.ts";
import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { YEAR_UNCERTAIN } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { type Zoom, zoomOf } from "../../src/site/model/zoom.ts";
import { extentsOf } from "../../src/site/timeline/extents.ts";
import { isWide } from "../../src/site/timeline/timeline.ts";
import { undatedSummary } from "../../src/site/timeline/undatedSummary.ts";
import { undatedPath, YEAR_UNCERTAIN_PATH } from "../../src/site/urls.ts";
import { dayWords } from "../../src/site/words/dates.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { density } from "../partials/density.ts";
import { jump } from "../partials/grid.ts";
import { decadeLinks, monthsOverview, yearsOverview } from "../partials/overview.ts";
import { searchForm } from "../partials/searchForm.ts";
import { firstCards, yearSection } from "../partials/timeline.ts";

export const data = { permalink: "/index.html", eleventyExcludeFromCollections: true };

/** The timeline of all articles by year, month and day, with those of several possible years and the undated ones at its end. */
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
${yearUncertainSection(site)}
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
  const { articles, undated, yearUncertain } = site;
  const some = (of: readonly SiteArticle[], words: string) =>
    of.length > 0 ? [`${of.length.toLocaleString("en")} ${words}`] : [];
  return [
    counted(articles.length, "article"),
    ...span(site),
    ...some(yearUncertain, "whose year is not certain"),
    ...some(undated, "undated"),
  ].join(" · ");
}

/** From the first day to the last; only the year where the day isn't known. An article that may be of several years doesn't count. */
function span({ archive, years }: Site): string[] {
  const dated = years.flatMap(({ articles }) => articles);
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

/** The articles that may be of several years; each card says which. */
function yearUncertainSection(site: Site): Html | null {
  const { yearUncertain } = site;
  if (yearUncertain.length === 0) return null;
  return html`<section class="year uncertain" aria-labelledby="uncertain">
<h2 id="uncertain"><a href="${href(site, YEAR_UNCERTAIN_PATH)}">${YEAR_UNCERTAIN}</a> <span class="count">${counted(yearUncertain.length, "article")}</span></h2>
${firstCards(yearUncertain, YEAR_UNCERTAIN_PATH, site, 3)}
</section>`;
}

function undatedSection(site: Site): Html | null {
  const { undated } = site;
  if (undated.length === 0) return null;
  return html`<section class="year undated" aria-labelledby="undated">
<h2 id="undated"><a href="${href(site, undatedPath())}">Undated</a> <span class="count">${undatedSummary(site)}</span></h2>
${firstCards(undated, undatedPath(), site, 3)}
</section>`;
}
