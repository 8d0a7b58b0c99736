import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { MAX_LISTED } from "../../src/site/model/zoom.ts";
import { monthBars } from "../../src/site/timeline/density.ts";
import { extentsOf } from "../../src/site/timeline/extents.ts";
import { hasCalendar, type Year } from "../../src/site/timeline/timeline.ts";
import { calendarPath, yearPath } from "../../src/site/urls.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { YearData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { density } from "../partials/density.ts";
import { eventsOfPeriod } from "../partials/eventFolds.ts";
import { neighbours, periodStep } from "../partials/neighbours.ts";
import { perhapsOf, yearBody, yearMonths } from "../partials/timeline.ts";

export const data = each("years", "year");

/** All articles of a year, by month; if there are too many, its months with their numbers of articles. */
export default function yearPage({ site, year }: YearData): string {
  const { before = null, after = null } = site.around.year.get(year.year) ?? {};
  const step = (other: Year | null, label: string) =>
    periodStep(other && { path: yearPath(other.year), name: other.year }, label);
  const { calendar, timeline } = site.words;
  const count = site.words.articles(year.articles.length);
  const bars = monthBars(year);
  const main = html`${trail(site, [])}
<header class="opening">
<h1>${year.year}</h1>
<p class="facts">${count}${hasCalendar(year) && html` · <a href="${href(site, calendarPath(year.year))}">${calendar.title(year.year)}</a>`}</p>
</header>
${density(bars, extentsOf([...year.articles, ...year.perhaps], bars), site)}
${eventsOfPeriod(year.year, site)}
<div class="timeline">${year.articles.length > MAX_LISTED ? yearMonths(year, site) : yearBody(year, site, 2)}${perhapsOf(year, site)}</div>
${neighbours(step(before, timeline.yearBefore), step(after, timeline.yearAfter), site)}`;
  const description = timeline.ofPeriod(count, year.year);
  return base(site, { title: year.year, description, path: yearPath(year.year), section: "timeline" }, main);
}
