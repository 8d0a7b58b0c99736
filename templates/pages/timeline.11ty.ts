import { dayWithMonth } from "../../src/shared/dayWithMonth.ts";
import { EVENTS_PATH } from "../../src/site/events/paths.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { type Zoom, zoomOf } from "../../src/site/model/zoom.ts";
import { undatedSummary } from "../../src/site/timeline/undatedSummary.ts";
import { TIMELINE_PATH, undatedPath, YEAR_UNCERTAIN_PATH } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { archiveFacts } from "../partials/archiveFacts.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { jump } from "../partials/grid.ts";
import { decadeLinks, monthsOverview, yearsOverview } from "../partials/overview.ts";
import { timeBars } from "../partials/timeBars.ts";
import { firstCards, yearSection } from "../partials/timeline.ts";

export const data = each("timeline", "address");

/** All articles by year, month and day, with those of several possible years and the undated ones at the end. */
export default function timeline({ site }: PageData): string {
  const { frame, timeline: words } = site.words;
  const zoom = zoomOf(site);
  const main = html`${trail(site, [])}
<header class="opening">
<h1>${frame.timeline}</h1>
<p class="facts">${dayWithMonth(archiveFacts(site))}</p>
${eventsLink(site)}
</header>
${timeBars(site)}
${zoom === "articles" ? jump(site) : decadeLinks(site)}
<div class="${zoom === "articles" ? "timeline" : "overview"}">
${TIMELINES[zoom](site)}
${yearUncertainSection(site)}
${undatedSection(site)}
</div>`;
  const description = words.description(site.archive.title);
  return base(site, { title: frame.timeline, description, path: TIMELINE_PATH, section: "timeline" }, main);
}

/** The other timeline: not when articles were written, but when what they tell happened. */
function eventsLink(site: Site): Html | null {
  const { length } = site.events.happened.events;
  if (length === 0) return null;
  const { events: words } = site.words;
  return html`<p class="facts"><a href="${href(site, EVENTS_PATH)}">${words.happened}</a> · ${words.counted(length)}</p>`;
}

const TIMELINES: Readonly<Record<Zoom, (site: Site) => Html>> = {
  articles: (site) => html`${site.years.map((year) => yearSection(year, site))}`,
  months: monthsOverview,
  years: yearsOverview,
};

/** The articles that may be of several years; each card says which. */
function yearUncertainSection(site: Site): Html | null {
  const { words, yearUncertain } = site;
  if (yearUncertain.length === 0) return null;
  return html`<section class="year uncertain" aria-labelledby="uncertain">
<h2 id="uncertain"><a href="${href(site, YEAR_UNCERTAIN_PATH)}">${words.timeline.yearUncertain}</a> <span class="count">${words.articles(yearUncertain.length)}</span></h2>
${firstCards(yearUncertain, YEAR_UNCERTAIN_PATH, site, 3)}
</section>`;
}

function undatedSection(site: Site): Html | null {
  const { undated } = site;
  if (undated.length === 0) return null;
  return html`<section class="year undated" aria-labelledby="undated">
<h2 id="undated"><a href="${href(site, undatedPath())}">${site.words.timeline.undated}</a> <span class="count">${undatedSummary(site)}</span></h2>
${firstCards(undated, undatedPath(), site, 3)}
</section>`;
}
