import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { QUOTED_TOPICS_PATH, QUOTES_PATH, SPEAKERS_PATH } from "../../src/site/said/paths.ts";

/** Links to the views of the quotations that there are. @param current the path of the one that is shown. */
export function quoteViews(current: string, site: Site): Html {
  const { names, quotes } = site.words;
  const views = [
    [QUOTES_PATH, quotes.views.time, true],
    [SPEAKERS_PATH, quotes.views.speaker, site.speakerPages.length > 0],
    [QUOTED_TOPICS_PATH, quotes.views.topic, site.said.topics.length > 0],
  ] as const;
  return html`<nav class="orders" aria-label="${names.order}"><ul>${views.map(
    ([path, words, isThere]) =>
      isThere &&
      html`<li><a href="${href(site, path)}"${path === current && html` aria-current="true"`}>${words}</a></li>`,
  )}</ul></nav>`;
}
