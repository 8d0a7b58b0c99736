import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { dayBars } from "../../src/site/timeline/density.ts";
import { extentsOf } from "../../src/site/timeline/extents.ts";
import { hasOtherYears } from "../../src/site/timeline/onThisDay.ts";
import { isLong, type Month } from "../../src/site/timeline/timeline.ts";
import {
  calendarPath,
  dayAnchor,
  monthPath,
  onThisDayPath,
  sometimePath,
  yearPath,
} from "../../src/site/urls.ts";
import { monthDayWords, monthWords, weekdayWords } from "../../src/site/words/dates.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { MonthData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { density } from "../partials/density.ts";
import { eventsOfPeriod } from "../partials/eventFolds.ts";
import { monthTable } from "../partials/monthTable.ts";
import { neighbours, periodStep } from "../partials/neighbours.ts";
import { cards, firstCards, group } from "../partials/timeline.ts";

export const data = each("months", "month");

/** All articles of a month, by day; if there are too many, its days with their numbers of articles. */
export default function monthPage({ site, month }: MonthData): string {
  const words = (of: string) => monthWords(of, site.language);
  const { before = null, after = null } = site.around.month.get(month.month) ?? {};
  const step = (other: Month | null, label: string) =>
    periodStep(other && { path: monthPath(other.month), name: words(other.month) }, label);
  const year = month.month.slice(0, 4);
  const { calendar, timeline } = site.words;
  const count = site.words.articles(month.articles.length);
  const bars = dayBars(month);
  const main = html`${trail(site, [[year, yearPath(year)]])}
<header class="opening">
<h1 id="month">${words(month.month)}</h1>
<p class="facts">${count} · <a href="${href(site, calendarPath(year))}">${calendar.title(year)}</a></p>
</header>
${density(bars, extentsOf(month.articles, bars), site)}
${eventsOfPeriod(month.month, site)}
<div class="timeline">${isLong(month) && monthTable(month.month, month, "month", site)}${sometime(month, site)}${!isLong(month) && days(month, site)}</div>
${neighbours(step(before, timeline.before), step(after, timeline.after), site)}`;
  const page = {
    title: words(month.month),
    description: timeline.ofPeriod(count, words(month.month)),
    path: monthPath(month.month),
    section: "timeline",
  } as const;
  return base(site, page, main);
}

function sometime(month: Month, site: Site): Html | null {
  const { sometime: articles } = month;
  if (articles.length === 0) return null;
  const list = isLong(month)
    ? firstCards(articles, sometimePath(month.month), site, 3)
    : cards(articles, site, 3, month.articles);
  return group("some-time", html`${site.words.timeline.noDay}`, list, 2);
}

function days({ days, articles: all }: Month, site: Site): Html {
  return html`${days.map(({ day, articles }) => {
    const several =
      articles.length > 1 && html` <span class="count">${site.words.articles(articles.length)}</span>`;
    const name = html`${weekdayWords(day, site.language)}${several} ${otherYears(day, site)}`;
    return group(dayAnchor(day), name, cards(articles, site, 3, all), 2);
  })}`;
}

/** A link to the same day of other years, if these have articles. */
function otherYears(day: string, site: Site): Html | null {
  const monthDay = day.slice(5);
  if (!hasOtherYears(day, site)) return null;
  return html`<a class="count" href="${href(site, onThisDayPath(monthDay))}">${site.words.onThisDay.inOtherYears((unseen) => html`<span class="unseen">${unseen}</span>`, monthDayWords(monthDay, site.language))}</a>`;
}
