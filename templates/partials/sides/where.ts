import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import { href, type Site } from "../../../src/site/model/site.ts";
import { articlePath } from "../../../src/site/urls.ts";
import { dateWords } from "../../../src/site/words/dates.ts";

/**
 * When and where something was printed: the date and the source, and the article on a line of its own. The titles of a story are long and stand
 * here many times, so the line is cut where it's full.
 */
export function where(card: Card, site: Site): Html {
  const { source, title, language } = card;
  return html`${dateWords(card, site.language)}${source !== null && html` · <bdi>${source}</bdi>`} <a class="in" lang="${language}" dir="auto" href="${href(site, articlePath(card.id))}">${title}</a>`;
}
