import type { SiteArticle } from "../../src/entry/schema.ts";
import { readingTime } from "../../src/site/article/readingTime.ts";
import { authorName } from "../../src/site/cite/nameLists.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { GivenKind } from "../../src/site/names/names.ts";
import { hasOtherYears } from "../../src/site/timeline/onThisDay.ts";
import { isDayKnown } from "../../src/site/timeline/timeline.ts";
import { onThisDayPath } from "../../src/site/urls.ts";
import { monthDayWords } from "../../src/site/words/dates.ts";

/** Authors, source, reading time and the same day in other years, each with a link to more. */
export function metadataLine(article: SiteArticle, paragraphs: readonly string[], site: Site): Html | null {
  const { authors, source, language } = article;
  const time = readingTime(paragraphs, language, site.words);
  const items: readonly (Html | string | null)[] = [
    ...[...new Set(authors.map(authorName))].map((name) => nameLink("authors", name, site)),
    source && html`<cite>${nameLink("sources", source, site)}</cite>`,
    time && html`<span>${time}</span>`,
    otherYears(article, site),
  ];
  const shown = items.flatMap((item) => (item ? html`<li>${item}</li>` : []));
  return shown.length > 0 ? html`<ul class="particulars">${shown}</ul>` : null;
}

/** The tags, after the text, because they lead away from it. */
export function tagLinks({ tags }: SiteArticle, site: Site): Html | null {
  if (tags.length === 0) return null;
  return html`<nav class="tags" aria-label="${site.words.article.tags}"><ul>${[...new Set(tags)].map(
    (tag) => html`<li>${nameLink("tags", tag, site)}</li>`,
  )}</ul></nav>`;
}

function nameLink(kind: GivenKind, name: string, site: Site): Html {
  const path = site.namePaths[kind].get(name);
  const words = html`<bdi>${name}</bdi>`;
  return path === undefined ? words : html`<a href="${href(site, path)}">${words}</a>`;
}

/** A link to the same day in other years, if these have articles. */
function otherYears(article: SiteArticle, site: Site): Html | null {
  const { date } = article;
  if (date === null || !isDayKnown(article)) return null;
  const monthDay = date.slice(5);
  if (!hasOtherYears(date, site)) return null;
  return html`<a class="other-years" href="${href(site, onThisDayPath(monthDay))}">${site.words.onThisDay.otherYears(monthDayWords(monthDay, site.language))}</a>`;
}
