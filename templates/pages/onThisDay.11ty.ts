import { html } from "../../src/site/html.ts";
import { href } from "../../src/site/model/site.ts";
import { BROWSE_PATH, ON_THIS_DAY_PATH, onThisDayPath } from "../../src/site/urls.ts";
import { monthName } from "../../src/site/words/dates.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { articleCount } from "../partials/articleCount.ts";
import { trail } from "../partials/breadcrumbs.ts";

export const data = each("onThisDay", "address");

/** The days of the year, whatever the year: those with articles are links. */
export default function onThisDay({ site }: PageData): string {
  const { browse, frame, onThisDay: words } = site.words;
  const days = site.monthDays;
  const months = [...new Set(days.map(({ monthDay }) => monthDay.slice(0, 2)))];
  const main = html`${trail(site, [[frame.browse, BROWSE_PATH]])}
<header class="opening">
<h1>${browse.onThisDay}</h1>
<p class="deck">${words.deck}</p>
${days.length === 0 && html`<p>${words.none}</p>`}
</header>
${months.map(
  (month) => html`<section class="letter" aria-labelledby="m${month}">
<h2 id="m${month}">${monthName(`2024-${month}`, site.language)}</h2>
<ol class="month-days">${days
    .filter(({ monthDay }) => monthDay.startsWith(month))
    .map(
      ({ monthDay, articles }) =>
        html`<li><a href="${href(site, onThisDayPath(monthDay))}">${Number(monthDay.slice(3))}<span class="unseen">: </span>${articleCount(articles.length, site)}</a></li>\n`,
    )}</ol>
</section>`,
)}`;
  const { description } = words;
  return base(
    site,
    { title: browse.onThisDay, description, path: ON_THIS_DAY_PATH, section: "browse" },
    main,
  );
}
