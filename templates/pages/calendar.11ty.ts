import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { monthBars } from "../../src/site/timeline/density.ts";
import type { Year } from "../../src/site/timeline/timeline.ts";
import { calendarPath, monthPath, yearPath } from "../../src/site/urls.ts";
import { monthName } from "../../src/site/words/dates.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { YearData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { monthTable } from "../partials/monthTable.ts";
import { neighbours, periodStep } from "../partials/neighbours.ts";

export const data = each("calendars", "year");

/** The calendar of a year; days with articles are links. */
export default function calendarPage({ site, year }: YearData): string {
  const { before = null, after = null } = site.around.calendar.get(year.year) ?? {};
  const { calendar: words, timeline } = site.words;
  const step = (other: Year | null, label: string) =>
    periodStep(other && { path: calendarPath(other.year), name: other.year }, label);
  const known = new Map(year.months.map((month) => [month.month, month]));
  const months = monthBars(year).map(({ period, path }) => {
    const [id, of] = [`m${period.slice(5)}`, known.get(period)];
    const name = monthName(period, site.language);
    const more = of?.sometime.length ?? 0;
    return html`<section class="calendar-month" aria-labelledby="${id}">
<h2 id="${id}">${path === null ? name : html`<a href="${href(site, path)}">${name}</a>`}</h2>
${monthTable(period, of, id, site)}
${more > 0 && html`<p class="count"><a href="${href(site, monthPath(period))}#some-time">${words.noDay(more)}</a></p>`}
</section>`;
  });
  const inYear = year.articles.length - year.months.reduce((sum, { articles }) => sum + articles.length, 0);
  const main = html`${trail(site, [[year.year, yearPath(year.year)]])}
<header class="opening">
<h1>${words.title(year.year)}</h1>
<p class="facts">${inYear > 0 ? words.noMonth(year.articles.length, inYear, (some) => html`<a href="${href(site, yearPath(year.year))}">${some}</a>`) : site.words.articles(year.articles.length)}</p>
</header>
<div class="calendar">${months}</div>
${neighbours(step(before, timeline.yearBefore), step(after, timeline.yearAfter), site)}`;
  const page = {
    title: words.title(year.year),
    description: words.description(year.year),
    path: calendarPath(year.year),
    section: "timeline",
  } as const;
  return base(site, page, main);
}
