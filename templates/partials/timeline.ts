import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { MAX_SHOWN } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Year } from "../../src/site/timeline/timeline.ts";
import { monthPath, sometimePath, YEAR_UNCERTAIN_PATH, yearPath } from "../../src/site/urls.ts";
import { monthName } from "../../src/site/words/dates.ts";
import { card } from "./card.ts";
import { heading, type Level } from "./heading.ts";
import { eachOnce } from "./sameText.ts";

/**
 * Cards one below the other, beside a vertical line for the time. What has the same text as another article stands below it.
 * @param page all articles of the page, if these are a group of them.
 */
export function cards(articles: readonly Card[], site: Site, level: Level, page = articles): Html {
  const all = eachOnce(articles, page, site, (article, sameText) => card(article, site, level, sameText));
  return html`<ol class="cards">${all.map((one) => html`<li>${one}</li>\n`)}</ol>`;
}

/** A year with its articles. */
export function yearSection(year: Year, site: Site): Html {
  return html`<section class="year" aria-labelledby="y${year.year}">
${yearHeading(year, site, 2)}
${yearBody(year, site, 3)}
</section>`;
}

/** The heading of a year: a link to its page, and its number of articles. */
function yearHeading({ year, articles }: Year, site: Site, level: 2 | 3): Html {
  const link = html`<a href="${href(site, yearPath(year))}">${year}</a> <span class="count">${site.words.articles(articles.length)}</span>`;
  return heading(level, html` class="year-name" id="y${year}"`, link);
}

/**
 * The articles of a year by month, first those without a known month.
 * @param level the level of the months' headings; the headings of cards are one level below.
 */
export function yearBody(year: Year, site: Site, level: 2 | 3): Html {
  const months = year.months.map(({ month, articles }) => {
    const name = monthName(month, site.language);
    const link = html`<a href="${href(site, monthPath(month))}">${name}</a>`;
    return group(`m${month}`, link, cards(articles, site, level === 2 ? 3 : 4, year.articles), level);
  });
  return html`${sometime(year, site, level, year.articles)}${months}`;
}

/** The same with links to the months, for a year with too many articles to list. */
export function yearMonths(year: Year, site: Site): Html {
  const links = year.months.map(
    ({ month, articles }) =>
      html`<li><a href="${href(site, monthPath(month))}">${monthName(month, site.language)} <span class="count">${site.words.articles(articles.length)}</span></a></li>`,
  );
  return html`<ul class="months">${links}</ul>
${sometime(year, site, 2)}`;
}

/** Articles from a span of time that includes this year and others. */
export function perhapsOf({ year, perhaps }: Year, site: Site): Html | null {
  if (perhaps.length === 0) return null;
  const more = perhaps.length - MAX_SHOWN;
  const shown = cards(perhaps.slice(0, MAX_SHOWN), site, 3);
  return html`${group(`p${year}`, html`${site.words.timeline.possiblyFrom(year)}`, shown, 2)}${
    more > 0 &&
    html`<p class="all"><a href="${href(site, YEAR_UNCERTAIN_PATH)}">${site.words.timeline.allUncertain(site.yearUncertain.length)}</a></p>`
  }`;
}

/** Articles of the year without a month. @param page as of `cards`. */
function sometime(
  { year, sometime: articles }: Year,
  site: Site,
  level: 2 | 3,
  page?: readonly Card[],
): Html | null {
  if (articles.length === 0) return null;
  const shown = firstCards(articles, sometimePath(year), site, level === 2 ? 3 : 4, page);
  return group(`s${year}`, html`${site.words.timeline.someTimeIn(year)}`, shown, level);
}

/** The first cards of a list, with a link to all of them. @param page as of `cards`. */
export function firstCards(
  articles: readonly Card[],
  path: string,
  site: Site,
  level: Level,
  page?: readonly Card[],
): Html {
  return html`${cards(articles.slice(0, MAX_SHOWN), site, level, page)}${
    articles.length > MAX_SHOWN &&
    html`<p class="all"><a href="${href(site, path)}">${site.words.timeline.allOf(articles.length)}</a></p>`
  }`;
}

/**
 * Articles below a heading that names what they have in common. It is no landmark of its own: there are too many, and October
 * comes in every year.
 */
export function group(id: string, name: Html, body: Html, level: 2 | 3): Html {
  return html`<section class="month">
${heading(level, html` class="month-name" id="${id}"`, name)}
${body}
</section>`;
}
