import { counted } from "../../src/report.ts";
import { dateWords } from "../../src/site/dates.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/site.ts";
import { undatedPath } from "../../src/site/urls.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { density } from "../partials/density.ts";
import { searchForm } from "../partials/searchForm.ts";
import { cards, MAX_LISTED, yearOverview, yearSection } from "../partials/timeline.ts";

export const data = { permalink: "/index.html", eleventyExcludeFromCollections: true };

/** How many undated articles it shows before it points to their shelf. */
const MAX_UNDATED = 20;

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
${years.length > 1 && html`<nav class="jump" aria-label="Years"><ul>${years.map(({ year }) => html`<li><a href="#y${year}">${year}</a></li>`)}</ul></nav>`}
<div class="timeline">
${years.map((year) => section(year, site))}
${undatedShelf(site)}
</div>`;
  const description = archive.description || facts(site);
  return base(site, { title: null, description, path: "/", section: "timeline" }, main);
}

/** How many there are and from when to when, in one line. */
function facts({ archive, articles, undated }: Site): string {
  const dated = articles.slice(0, articles.length - undated.length);
  const [first, last] = [dated[0], dated.at(-1)];
  const day = (edtf: string | null) => dateWords({ edtf, earliest: edtf, latest: edtf }, archive.language);
  const span =
    first && last && first !== last ? [`${day(first.date)} to ${day(last.latest ?? last.date)}`] : [];
  const shelf = undated.length > 0 ? [`${undated.length} undated`] : [];
  return [counted(articles.length, "article"), ...span, ...shelf].join(" · ");
}

function undatedShelf(site: Site): Html | null {
  const { undated } = site;
  if (undated.length === 0) return null;
  return html`<section class="year undated" aria-labelledby="undated">
<h2 id="undated"><a href="${href(site, undatedPath())}">Undated</a> <span class="count">${counted(undated.length, "article")}</span></h2>
${cards(undated.slice(0, MAX_UNDATED), site, 3)}
${undated.length > MAX_UNDATED && html`<p><a href="${href(site, undatedPath())}">All ${undated.length} undated articles</a></p>`}
</section>`;
}
