import { counted } from "../../src/report.ts";
import { monthName } from "../../src/site/dates.ts";
import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/site.ts";
import type { Year } from "../../src/site/timeline.ts";
import { monthPath, yearPath } from "../../src/site/urls.ts";
import { card } from "./card.ts";
import { heading, type Level } from "./heading.ts";

/** The most articles that one page lists; above it, months with their numbers. */
export const MAX_LISTED = 200;

/** Cards in a list, one below the other along the line of time. */
export function cards(articles: readonly SiteArticle[], site: Site, level: Level): Html {
  return html`<ol class="cards">${articles.map((article) => html`<li>${card(article, site, level)}</li>\n`)}</ol>`;
}

/** A year with its articles. */
export function yearSection(year: Year, site: Site): Html {
  return yearFrame(year, yearBody(year, site, 3), site);
}

/** A year as its months with their numbers, for archives too large to list. */
export function yearOverview(year: Year, site: Site): Html {
  return yearFrame(year, monthLinks(year, site), site);
}

function yearFrame({ year, articles }: Year, body: Html, site: Site): Html {
  return html`<section class="year" aria-labelledby="y${year}">
<h2 id="y${year}"><a href="${href(site, yearPath(year))}">${year}</a> <span class="count">${counted(articles.length, "article")}</span></h2>
${body}
</section>`;
}

/**
 * A year's articles by month, first those of which no month is known.
 * @param level of the months' headings; those of the cards are one below.
 */
export function yearBody(year: Year, site: Site, level: 2 | 3): Html {
  const months = year.months.map(({ month, articles }) => {
    const name = monthName(month, site.archive.language);
    const link = html`<a href="${href(site, monthPath(month))}">${name}</a>`;
    return monthFrame(`m${month}`, link, articles, site, level);
  });
  return html`${sometime(year, site, level)}${months}`;
}

/** The same with the months as links, for a year too large to list. */
export function yearMonths(year: Year, site: Site): Html {
  return html`${sometime(year, site, 2)}${monthLinks(year, site)}`;
}

/** The most articles of other years that a year shows as perhaps its own. */
const MAX_PERHAPS = 20;

/** Articles whose span reaches into a year from the one that it begins or ends in. */
export function perhapsOf({ year, perhaps }: Year, site: Site): Html | null {
  if (perhaps.length === 0) return null;
  const more = perhaps.length - MAX_PERHAPS;
  return html`${monthFrame(`p${year}`, html`Perhaps of ${year}`, perhaps.slice(0, MAX_PERHAPS), site, 2)}${
    more > 0 &&
    html`<p class="count">And ${counted(more, "article")} more, which stand in the years that they begin or end in.</p>`
  }`;
}

/** Those that stand in none of the months: of this year, or of a span that only begins or ends in it. */
function sometime({ year, sometime, orLater, orBefore }: Year, site: Site, level: 2 | 3): Html {
  const groups = [
    ["b", `${year} or before`, orBefore],
    ["s", `Some time in ${year}`, sometime],
    ["l", `${year} or later`, orLater],
  ] as const;
  return html`${groups.map(
    ([letter, name, articles]) =>
      articles.length > 0 && monthFrame(`${letter}${year}`, html`${name}`, articles, site, level),
  )}`;
}

function monthFrame(
  id: string,
  name: Html,
  articles: readonly SiteArticle[],
  site: Site,
  level: 2 | 3,
): Html {
  return html`<section class="month" aria-labelledby="${id}">
${heading(level, html` class="month-name" id="${id}"`, name)}
${cards(articles, site, level === 2 ? 3 : 4)}
</section>`;
}

function monthLinks({ months }: Year, site: Site): Html {
  return html`<ul class="months">${months.map(
    ({ month, articles }) =>
      html`<li><a href="${href(site, monthPath(month))}">${monthName(month, site.archive.language)} <span class="count">${counted(articles.length, "article")}</span></a></li>`,
  )}</ul>`;
}
