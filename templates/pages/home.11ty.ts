import { counted } from "../../src/report.ts";
import { dayWords } from "../../src/site/dates.ts";
import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/site.ts";
import { isWide } from "../../src/site/timeline.ts";
import { undatedPath } from "../../src/site/urls.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { density } from "../partials/density.ts";
import { searchForm } from "../partials/searchForm.ts";
import { cards, MAX_LISTED, yearOverview, yearSection } from "../partials/timeline.ts";

export const data = { permalink: "/index.html", eleventyExcludeFromCollections: true };

/** How many undated articles it shows before it points to their shelf. */
const MAX_UNDATED = 20;

/** With so few years, scrolling is quicker than links to them. */
const MAX_WITHOUT_JUMP = 3;

/** The timeline of all articles by year, month and day, with the undated shelf at its end. */
export default function home({ site }: PageData): string {
  const { archive, articles, years } = site;
  const section = articles.length > MAX_LISTED ? yearOverview : yearSection;
  const main = html`<header class="opening">
<h1 dir="auto">${archive.title}</h1>
${archive.description && html`<p class="deck" dir="auto">${archive.description}</p>`}
<p class="facts">${facts(site)}</p>
${searchForm(site)}
</header>
${density(site)}
${years.length > MAX_WITHOUT_JUMP && html`<nav class="jump" aria-label="Years"><ul>${years.map(({ year }) => html`<li><a href="#y${year}">${year}</a></li>`)}</ul></nav>`}
<div class="timeline">
${years.map((year) => section(year, site))}
${undatedShelf(site)}
</div>`;
  const description = archive.description || facts(site);
  return base(site, { title: null, description, path: "/", section: "timeline" }, main);
}

/** How many there are and from when to when, in one line. */
function facts(site: Site): string {
  const { articles, undated } = site;
  const shelf = undated.length > 0 ? [`${undated.length.toLocaleString("en")} undated`] : [];
  return [counted(articles.length, "article"), ...span(site), ...shelf].join(" · ");
}

/** From the first day to the last; only the year where no more is known of it. */
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

function undatedShelf(site: Site): Html | null {
  const { undated } = site;
  if (undated.length === 0) return null;
  return html`<section class="year undated" aria-labelledby="undated">
<h2 id="undated"><a href="${href(site, undatedPath())}">Undated</a> <span class="count">${counted(undated.length, "article")}</span></h2>
${cards(undated.slice(0, MAX_UNDATED), site, 3)}
${undated.length > MAX_UNDATED && html`<p><a href="${href(site, undatedPath())}">All ${undated.length.toLocaleString("en")} undated articles</a></p>`}
</section>`;
}
