import { greatest } from "../../src/shared/extremes.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Bar } from "../../src/site/timeline/density.ts";
import type { TimeBars } from "../../src/site/timeline/timeBars.ts";
import { yearPath } from "../../src/site/urls.ts";
import { monthLetter, monthWords } from "../../src/site/words/dates.ts";

/** The height of the drawing, and of the lowest bar that isn't empty, in its own units. */
const HEIGHT = 40;
const MIN_HEIGHT = 3;

/**
 * The number of articles over the archive's whole time: a link for each month, year or longer period that has articles, as high
 * as their number, which is above it. Each is wide enough for a finger; on a narrow page they go on in a further row.
 */
export function timeBars(site: Site): Html | null {
  const { timeBars: shown } = site;
  if (!shown) return null;
  const { unit, groups, monthless } = shown;
  const most = greatest(groups.flatMap(({ bars }) => bars.map(({ count }) => count)));
  const drawn = groups.map(({ year, bars }) => {
    const list = html`<ol class="bars-row">${bars.map((bar) => barItem(bar, shown, most, site))}</ol>`;
    return year === null
      ? list
      : html`<div role="group" aria-label="${year}"><p class="bars-year"><a href="${href(site, yearPath(year))}">${year}</a></p>
${list}</div>`;
  });
  return html`<div class="time-bars by-${unit}">
${drawn}
${monthless > 0 && html`<p class="facts">${site.words.timeline.monthless(monthless)}</p>`}
</div>`;
}

function barItem({ period, count, path }: Bar, { unit }: TimeBars, most: number, site: Site): Html {
  const { language, words } = site;
  const name = periodName(period, site);
  const below = unit === "month" ? monthLetter(period, language) : name;
  if (path === null) return html`<li><span class="bar none" aria-hidden="true">${below}</span></li>\n`;
  const height = Math.round(MIN_HEIGHT + (HEIGHT - MIN_HEIGHT) * (count / most));
  return html`<li><a class="bar" href="${href(site, path)}"><span class="unseen">${name}: ${words.articles(count)}</span><span aria-hidden="true">${shortCount(count, site)}</span><svg viewBox="0 0 10 ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="2" y="${HEIGHT - height}" width="6" height="${height}"/></svg><span aria-hidden="true">${below}</span></a></li>\n`;
}

/** A period in words: "October 2024", "1999", "1990s", "1900–1999". */
function periodName(period: string, { language, words }: Site): string {
  if (period.length > 4) return monthWords(period, language);
  if (period.length === 4) return period;
  return period.length === 3 ? words.dates.decadeTitle(`${period}0`) : `${period}00–${period}99`;
}

/** A number that fits above a bar: from a thousand on, in thousands. */
function shortCount(count: number, { words }: Site): string {
  return count < 1000 ? String(count) : words.timeline.thousands(Math.round(count / 100) / 10);
}
