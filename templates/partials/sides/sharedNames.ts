import type { Shared, SharedName } from "../../../src/compare/shared.ts";
import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import { href, type Site } from "../../../src/site/model/site.ts";
import { articlePath } from "../../../src/site/urls.ts";
import { dayWords } from "../../../src/site/words/dates.ts";
import { listed } from "../../listed.ts";
import { foundLink } from "../foundLink.ts";

/** The names and days that all articles have, and the people and bodies that only one of them names; null if there are none. */
export function sharedNames(
  { names, days, only }: Shared,
  cards: ReadonlyMap<string, Card>,
  site: Site,
): Html | null {
  if (names.length + days.length + only.length === 0) return null;
  const { shared: words } = site.words.sides;
  const alone = only.flatMap(({ article, names: some }) => {
    const card = cards.get(article.id);
    return card ? [html`<li>${title(card, site)}: ${links(some, site)}</li>\n`] : [];
  });
  return html`<section class="shared" aria-labelledby="shared"><h2 id="shared">${words.title}</h2>
<dl>
${names.length > 0 && html`<dt>${words.names}</dt><dd>${links(names, site)}</dd>\n`}
${days.length > 0 && html`<dt>${words.days}</dt><dd>${days.map((day) => dayWords(day, site.language)).join(site.words.comma)}</dd>\n`}
${alone.length > 0 && html`<dt>${words.only}</dt><dd><ul>${alone}</ul></dd>\n`}
</dl></section>`;
}

const title = ({ id, title: words, language }: Card, site: Site): Html =>
  html`<a href="${href(site, articlePath(id))}"><bdi lang="${language}">${words}</bdi></a>`;

function links(names: readonly SharedName[], site: Site) {
  const shown = names.flatMap(({ key }) => site.foundKey(key) ?? []);
  return listed(
    shown.map((name) => foundLink(name, site)),
    site.words,
  );
}
