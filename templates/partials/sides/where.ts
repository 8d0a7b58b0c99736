import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import { href, type Site } from "../../../src/site/model/site.ts";
import { articlePath } from "../../../src/site/urls.ts";
import { dateWords } from "../../../src/site/words/dates.ts";

/** When and where something was printed: the date, the source, and a link to the article. */
export function where(card: Card, site: Site): Html {
  const { source, title, language } = card;
  return html`${dateWords(card, site.language)}${source !== null && html` · <bdi>${source}</bdi>`} · <a href="${href(site, articlePath(card.id))}"><bdi lang="${language}">${title}</bdi></a>`;
}
