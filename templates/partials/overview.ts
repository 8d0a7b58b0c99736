import { counted } from "../../src/shared/plurals.ts";
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
${heading(level, html` class="row-name" id="y${year.year}"`, html`<a href="${href(site, yearPath(year.year))}">${year.year}</a> <span class="count">${counted(year.articles.length, "article")}</span>`)}
${monthGrid(year, most, site)}
</section>`;
  if (years.length <= MAX_WITHOUT_DECADES) return html`${years.map((year) => row(year, 2))}`;
  return html`${decadesOf(years).map((of) => decade(of, html`${of.years.map((year) => row(year, 3))}`))}`;
}

/** The decades of an archive that spans centuries, each with its years. */
export function yearsOverview(site: Site): Html {
  const most = mostInAYear(site.years);
  return html`${decadesOf(site.years).map((of) => decade(of, yearGrid(of, most, site)))}`;
}

function decade({ decade: name, count }: Decade, body: Html): Html {
  return html`<section class="decade" aria-labelledby="d${name}">
<h2 class="decade-name" id="d${name}">${name}s <span class="count">${counted(count, "article")}</span></h2>
${body}
</section>`;
}

/** Links to the decades further down the page; null if there are no decades. */
export function decadeLinks(site: Site): Html | null {
  const decades = decadesOf(site.years);
  if (site.years.length <= MAX_WITHOUT_DECADES) return null;
  return html`<nav class="decades" aria-label="Decades"><ul>${decades.map(
    ({ decade: name }) => html`<li><a href="#d${name}">${name}s</a></li>`,
  )}</ul></nav>`;
}
