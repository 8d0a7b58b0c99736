import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";

/** When and where something stands: the article's date, its source and its title, which is a link. */
export function whereSaid(article: Card, site: Site): Html {
  const { id, language, source, title } = article;
  return html`${dateWords(article, site.language)}${source !== null && html` · <bdi>${source}</bdi>`} · <a href="${href(site, articlePath(id))}"><bdi lang="${language}">${title}</bdi></a>`;
}
