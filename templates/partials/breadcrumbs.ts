import { monthName } from "../../src/site/dates.ts";
import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/site.ts";
import { monthPath, undatedPath, yearPath } from "../../src/site/urls.ts";

/** Where the reader is: the timeline, the year, the month; or the undated shelf. */
export function breadcrumbs(site: Site, article: Pick<SiteArticle, "date">): Html {
  const { date } = article;
  const steps: readonly (readonly [string, string])[] =
    date === null
      ? [["Undated", undatedPath()]]
      : [
          [date.slice(0, 4), yearPath(date.slice(0, 4))],
          [monthName(date.slice(0, 7), site.archive.language), monthPath(date.slice(0, 7))],
        ];
  return trail(site, steps);
}

/** The way from the timeline down, as links. */
export function trail(site: Site, steps: readonly (readonly [string, string])[]): Html {
  const all = [["Timeline", "/"] as const, ...steps];
  return html`<nav class="trail" aria-label="Breadcrumbs"><ol>${all.map(
    ([name, path]) => html`<li><a href="${href(site, path)}">${name}</a></li>`,
  )}</ol></nav>`;
}
