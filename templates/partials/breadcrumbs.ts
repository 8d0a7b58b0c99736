import type { Listed } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { isDayKnown, isWide, isYearUncertain, pathOfDay } from "../../src/site/timeline/timeline.ts";
import { monthPath, undatedPath, YEAR_UNCERTAIN_PATH, yearPath } from "../../src/site/urls.ts";
import { monthName } from "../../src/site/words/dates.ts";

/** Where the reader is: year, month and day; or the articles without a year or a date. */
export function breadcrumbs(site: Site, article: Listed): Html {
  const { date } = article;
  const { timeline } = site.words;
  if (date === null) return trail(site, [[timeline.undated, undatedPath()]]);
  if (isYearUncertain(article)) return trail(site, [[timeline.yearUncertain, YEAR_UNCERTAIN_PATH]]);
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  const inYear = [year, yearPath(year)] as const;
  if (isWide(article)) return trail(site, [inYear]);
  const of = site.monthOf.get(month);
  const day = of && isDayKnown(article) ? [[`${Number(date.slice(8))}`, pathOfDay(of, date)] as const] : [];
  return trail(site, [inYear, [monthName(month, site.language), monthPath(month)], ...day]);
}

/** The way from the home page down, as links. */
export function trail(site: Site, steps: readonly (readonly [string, string])[]): Html {
  const { breadcrumbs: label, home } = site.words.frame;
  const all = [[home, "/"] as const, ...steps];
  return html`<nav class="trail" aria-label="${label}"><ol>${all.map(
    ([name, path]) => html`<li><a href="${href(site, path)}">${name}</a></li>`,
  )}</ol></nav>`;
}
