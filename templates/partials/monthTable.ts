import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { weeksOf } from "../../src/site/timeline/calendar.ts";
import { type Month, pathOfDay } from "../../src/site/timeline/timeline.ts";
import { weekdayNames } from "../../src/site/words/dates.ts";
import { articleCount } from "./articleCount.ts";

/**
 * A month as a calendar table. Days with articles are links with the number of articles.
 * @param month `YYYY-MM`
 * @param of the month's articles; undefined if there are none.
 * @param labelledBy the id of the heading that names the month.
 */
export function monthTable(month: string, of: Month | undefined, labelledBy: string, site: Site): Html {
  const counts = new Map(of?.days.map(({ day, articles }) => [day, articles.length]));
  const head = weekdayNames(site.language).map(
    ({ short, full }) => html`<th scope="col"><abbr title="${full}">${short}</abbr></th>`,
  );
  const cell = (day: string | null) => {
    if (day === null) return html`<td></td>`;
    const count = counts.get(day);
    const number = Number(day.slice(8));
    if (!of || !count) return html`<td>${number}</td>`;
    return html`<td><a href="${href(site, pathOfDay(of, day))}">${number}<span class="unseen">: </span>${articleCount(count, site)}</a></td>`;
  };
  return html`<table class="month-table" aria-labelledby="${labelledBy}">
<thead><tr>${head}</tr></thead>
<tbody>${weeksOf(month).map((week) => html`<tr>${week.map(cell)}</tr>\n`)}</tbody>
</table>`;
}
