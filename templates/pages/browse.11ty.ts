import { counted } from "../../src/shared/plurals.ts";
import { type Html, html } from "../../src/site/html.ts";
import { KIND_WORDS, YEAR_UNCERTAIN } from "../../src/site/model/lists.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { indexPath, NAME_KINDS } from "../../src/site/names/names.ts";
import { FIGURES_PATH, QUOTES_PATH } from "../../src/site/said/paths.ts";
import {
  BROWSE_PATH,
  calendarPath,
  ON_THIS_DAY_PATH,
  undatedPath,
  YEAR_UNCERTAIN_PATH,
} from "../../src/site/urls.ts";
import { base } from "../layouts/base.ts";
import type { PageData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";

export const data = { permalink: `${BROWSE_PATH}index.html`, eleventyExcludeFromCollections: true };

/** All ways into the archive except the timeline and the search. */
export default function browse({ site }: PageData): string {
  const main = html`${trail(site, [])}
<header class="opening">
<h1>Browse</h1>
</header>
<ul class="ways">${ways(site).map(
    ({ path, name, words }) =>
      html`<li><a href="${href(site, path)}">${name}</a> <span class="count">${words}</span></li>`,
  )}</ul>
${calendars(site)}`;
  const description = `Browse ${site.archive.title} by date, name or topic`;
  return base(site, { title: "Browse", description, path: BROWSE_PATH, section: "browse" }, main);
}

function ways({ names, said, figurePages, undated, yearUncertain, monthDays }: Site) {
  const indexes = NAME_KINDS.filter((kind) => names[kind].length > 0).map((kind) => {
    const { many, one } = KIND_WORDS[kind];
    const words = counted(names[kind].length, one.toLowerCase(), many.toLowerCase());
    return { path: indexPath(kind), name: many, words };
  });
  return [
    { path: ON_THIS_DAY_PATH, name: "On this day", words: counted(monthDays.length, "day") },
    ...indexes,
    ...(said.quotations.length > 0
      ? [{ path: QUOTES_PATH, name: "Quotations", words: counted(said.quotations.length, "quotation") }]
      : []),
    ...figurePages
      .slice(0, 1)
      .map(({ total }) => ({ path: FIGURES_PATH, name: "Figures", words: counted(total, "figure") })),
    ...(yearUncertain.length > 0
      ? [{ path: YEAR_UNCERTAIN_PATH, name: YEAR_UNCERTAIN, words: counted(yearUncertain.length, "article") }]
      : []),
    { path: undatedPath(), name: "Undated", words: counted(undated.length, "article") },
  ];
}

function calendars(site: Site): Html | null {
  if (site.years.length === 0) return null;
  return html`<section class="letter" aria-labelledby="calendars">
<h2 id="calendars">Calendars</h2>
<ul class="month-days">${site.years.map(
    ({ year }) => html`<li><a href="${href(site, calendarPath(year))}">${year}</a></li>\n`,
  )}</ul>
</section>`;
}
