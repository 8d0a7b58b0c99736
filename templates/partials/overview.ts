import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { type Decade, decadesOf } from "../../src/site/model/zoom.ts";
import type { Year } from "../../src/site/timeline/timeline.ts";
import { yearPath } from "../../src/site/urls.ts";
import { monthGrid, mostInAMonth, mostInAYear, yearGrid } from "./grid.ts";
import { heading } from "./heading.ts";

/** Up to this many years there are no headings for decades. */
const MAX_WITHOUT_DECADES = 12;

/** The years of an archive that is too large to list, each with its months; grouped by decade if there are many. */
export function monthsOverview(site: Site): Html {
  const { years } = site;
  const most = mostInAMonth(years);
  const row = (year: Year, level: 2 | 3) => html`<section class="row" aria-labelledby="y${year.year}">
${heading(level, html` class="row-name" id="y${year.year}"`, html`<a href="${href(site, yearPath(year.year))}">${year.year}</a> <span class="count">${site.words.articles(year.articles.length)}</span>`)}
${monthGrid(year, most, site)}
</section>`;
  if (years.length <= MAX_WITHOUT_DECADES) return html`${years.map((year) => row(year, 2))}`;
  return html`${decadesOf(years).map((of) => decade(of, html`${of.years.map((year) => row(year, 3))}`, site))}`;
}

/** The decades of an archive that spans centuries, each with its years. */
export function yearsOverview(site: Site): Html {
  const most = mostInAYear(site.years);
  return html`${decadesOf(site.years).map((of) => decade(of, yearGrid(of, most, site), site))}`;
}

function decade({ decade: name, count }: Decade, body: Html, { words }: Site): Html {
  return html`<section class="decade" aria-labelledby="d${name}">
<h2 class="decade-name" id="d${name}">${words.dates.decadeTitle(name)} <span class="count">${words.articles(count)}</span></h2>
${body}
</section>`;
}

/** Links to the decades further down the page; null if there are no decades. */
export function decadeLinks(site: Site): Html | null {
  const decades = decadesOf(site.years);
  if (site.years.length <= MAX_WITHOUT_DECADES) return null;
  return html`<nav class="decades" aria-label="${site.words.timeline.decades}"><ul>${decades.map(
    ({ decade: name }) => html`<li><a href="#d${name}">${site.words.dates.decadeTitle(name)}</a></li>`,
  )}</ul></nav>`;
}
