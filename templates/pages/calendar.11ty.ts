import { counted } from "../../src/shared/plurals.ts";
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
  const { before = null, after = null } = site.around.year.get(year.year) ?? {};
  const step = (other: Year | null, label: string) =>
    periodStep(other && { path: calendarPath(other.year), name: other.year }, label);
  const known = new Map(year.months.map((month) => [month.month, month]));
  const months = monthBars(year).map(({ period, path }) => {
    const [id, of] = [`m${period.slice(5)}`, known.get(period)];
    const name = monthName(period, site.archive.language);
    const more = of?.sometime.length ?? 0;
    return html`<section class="calendar-month" aria-labelledby="${id}">
<h2 id="${id}">${path === null ? name : html`<a href="${href(site, path)}">${name}</a>`}</h2>
${monthTable(period, of, id, site)}
${more > 0 && html`<p class="count"><a href="${href(site, monthPath(period))}#some-time">${counted(more, "article")} whose day isn’t known</a></p>`}
</section>`;
  });
  const inYear = year.articles.length - year.months.reduce((sum, { articles }) => sum + articles.length, 0);
  const main = html`${trail(site, [[year.year, yearPath(year.year)]])}
<header class="opening">
<h1>Calendar of ${year.year}</h1>
<p class="facts">${counted(year.articles.length, "article")}${inYear > 0 && html`, of which <a href="${href(site, yearPath(year.year))}">${inYear.toLocaleString("en")} whose month isn’t known</a>`}</p>
</header>
<div class="calendar">${months}</div>
${neighbours(step(before, "Year before"), step(after, "Year after"), site)}`;
  const page = {
    title: `Calendar of ${year.year}`,
    description: `The days of ${year.year} that have articles`,
    path: calendarPath(year.year),
    section: "timeline",
  } as const;
  return base(site, page, main);
}
