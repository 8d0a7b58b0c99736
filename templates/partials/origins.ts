import type { Words } from "../../src/languages/words.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { familiesOf } from "../../src/site/model/families.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { type OriginStep, type Origins, originsOf } from "../../src/site/origins/origins.ts";
import { articlePath } from "../../src/site/urls.ts";
import { fold } from "./fold.ts";
import { paragraphAddress, paragraphLink } from "./paragraphLink.ts";

/**
 * Where the articles on one story come from, in a part that opens: the origins that they name, each with the words that say it. Null where there is
 * nothing to tell. A page that shows it depends on the digests of the articles and on `foldInputs` of them.
 * @param articles in the order of their time.
 */
export function origins(articles: readonly Card[], site: Site): Html | null {
  const families = familiesOf(articles, site.copies).map(({ card, others }) =>
    [card, ...others.map((other) => other.card)].map((one) => site.read(one)),
  );
  const found = originsOf(families);
  const gist = originsGist(found, site.words);
  if (gist === null) return null;
  const { how, title, untold } = site.words.origins;
  const cards = new Map(articles.map((card) => [card.id, card]));
  const rest = found.untold.flat();
  return fold(
    "origins",
    title,
    gist,
    html`${found.origins.map(
      ({ name, steps }) => html`<h3 dir="auto">${name}</h3>
<ul>${steps.map((step) => html`<li>${stepItem(step, cards, site)}</li>\n`)}</ul>`,
    )}
${
  rest.length > 0 &&
  found.origins.length > 0 &&
  html`<h3>${untold}</h3>
<ul>${rest.map((id) => html`<li>${link(cards.get(id), site)}</li>\n`)}</ul>`
}
<p class="how">${how}</p>`,
  );
}

/** "9 articles, at least 2 origins"; null for one article, and where nobody says anything. */
function originsGist(
  { articles, origins: named, untold }: Origins,
  { origins: words }: Words,
): string | null {
  if (articles < 2) return null;
  if (named.length > 0) return (untold.length === 0 ? words.exact : words.atLeast)(articles, named.length);
  if (untold.length === 1) return words.oneText(articles);
  return untold.length < articles ? words.texts(articles, untold.length) : null;
}

/** An article, and why it goes back to the origin: its words, with a link to their paragraph. */
function stepItem(
  { article, by, to, words }: OriginStep,
  cards: ReadonlyMap<string, Card>,
  site: Site,
): Html {
  const card = cards.get(article);
  const other = by === "copy" ? link(cards.get(to), site) : html`<bdi>${to}</bdi>`;
  const place =
    card &&
    words &&
    words.p !== null &&
    words.p > 0 &&
    html` ${paragraphLink(words.p, site, paragraphAddress(card, words.p, site))}`;
  return html`${link(card, site)} ${site.words.origins.steps[by](other)}${words && html`: <q lang="${card?.language ?? ""}" dir="auto">${words.text}</q>`}${place}`;
}

function link(card: Card | undefined, site: Site): Html | null {
  if (!card) return null;
  const source = card.source !== null && html`${site.words.comma}<bdi>${card.source}</bdi>`;
  return html`<a href="${href(site, articlePath(card.id))}"><cite lang="${card.language}" dir="auto">${card.title}</cite></a>${source}`;
}
