import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Decade } from "../../src/site/model/zoom.ts";
import { type Bar, monthBars } from "../../src/site/timeline/density.ts";
import type { Year } from "../../src/site/timeline/timeline.ts";
import { yearPath } from "../../src/site/urls.ts";
import { shortMonth } from "../../src/site/words/dates.ts";
import { articleCount } from "./articleCount.ts";

/**
 * The twelve months of a year as links, each with its number of articles and a line that shows its share; a sentence if no
 * month is known.
 */
export function monthGrid(year: Year, most: number, site: Site): Html {
  if (year.months.length === 0) return html`<p class="count no-month">${site.words.timeline.noMonth}</p>`;
  const name = ({ period }: Bar) => shortMonth(period, site.language);
  return html`<ol class="grid grid-months">${monthBars(year).map((bar) => cell(bar, name(bar), most, site))}</ol>`;
}

/** The years of a decade as links. */
export function yearGrid({ decade, years }: Decade, most: number, site: Site): Html {
  const counts = new Map(years.map(({ year, articles }) => [year, articles.length]));
  const bars = Array.from({ length: 10 }, (_, index): Bar => {
    const period = `${decade.slice(0, 3)}${index}`;
    const count = counts.get(period) ?? 0;
    return { period, count, path: count ? yearPath(period) : null };
  });
  return html`<ol class="grid grid-years">${bars.map((bar) => cell(bar, bar.period, most, site, `y${bar.period}`))}</ol>`;
}

function cell({ path, count }: Bar, name: string, most: number, site: Site, id: string | null = null): Html {
  if (path === null) return html`<li><span class="cell none">${name}</span></li>`;
  const share = Math.max(4, Math.round((100 * count) / most));
  return html`<li${id && html` id="${id}"`}><a class="cell" href="${href(site, path)}"><span>${name}</span> ${articleCount(count, site)}<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${share}" height="1"/></svg></a></li>\n`;
}

/** The most articles that a month of these years has. */
export function mostInAMonth(years: readonly Year[]): number {
  return years.reduce(
    (most, { months }) => months.reduce((of, { articles }) => Math.max(of, articles.length), most),
    1,
  );
}

/** The most articles that a year has. */
export function mostInAYear(years: readonly Year[]): number {
  return years.reduce((most, { articles }) => Math.max(most, articles.length), 1);
}

/** With fewer years, scrolling is quicker than these links. */
const MIN_JUMP = 4;

/** Links to every year and month with articles. */
export function jump(site: Site): Html | null {
  const { years } = site;
  if (years.length < MIN_JUMP) return null;
  const most = mostInAMonth(years);
  return html`<details class="jump"><summary>${site.words.timeline.jump}</summary>
${years.map(
  (year) => html`<section class="jump-year" aria-labelledby="j${year.year}">
<h2 id="j${year.year}"><a href="${href(site, yearPath(year.year))}">${year.year}</a></h2>
${monthGrid(year, most, site)}
</section>`,
)}</details>`;
}
