import { type KnownDay, knownDays } from "../../../src/compare/known.ts";
import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import type { Compared } from "../../../src/site/sides/compared.ts";
import { dayWords } from "../../../src/site/words/dates.ts";
import { newThatDay } from "./newThatDay.ts";
import { where } from "./where.ts";

/** The most days. */
const MOST_DAYS = 40;

/**
 * The days on which articles were there, in order, each with what was new. Each day's heading is a link to the day; while the reader is
 * at a day, its style hides those after it, so that what remains is what the archive had by then. Null where there is one day only.
 */
export function knownByDay(compared: Compared, site: Site): Html | null {
  const days = knownDays(compared.cards).slice(-MOST_DAYS);
  if (days.length < 2) return null;
  const { known: words } = site.words.sides;
  return html`<section class="known" aria-labelledby="known"><h2 id="known">${words.title}</h2>
<p class="how">${words.choose}</p>
<ol>${days.map((day) => html`<li class="known-day" id="${idOf(day)}">${dayPart(day, compared, site)}</li>\n`)}</ol></section>`;
}

const idOf = ({ day }: KnownDay<Card>) => `by-${day}`;

function dayPart(known: KnownDay<Card>, { cards, articles }: Compared, site: Site): Html {
  const { known: words } = site.words.sides;
  const told = (card: Card) => copiesBefore(card, cards, site).flatMap(({ id }) => articles.get(id) ?? []);
  const { added, perhaps, day } = known;
  return html`<h3><a href="#${idOf(known)}">${words.by(dayWords(day, site.language))}</a></h3>
<p class="chosen">${words.later} <a href="#known">${words.showAll}</a></p>
<ul>${added.map((card) => html`<li>${newThatDay(card, articles.get(card.id), told(card), site)}</li>\n`)}</ul>
${perhaps.length > 0 && html`<div class="perhaps"><p>${words.perhaps}</p><ul>${perhaps.map((card) => html`<li class="perhaps">${where(card, site)}</li>\n`)}</ul></div>`}`;
}

/** The articles with the same text that come before one. */
function copiesBefore({ id }: Card, cards: readonly Card[], { copies }: Site): readonly Card[] {
  const alike = new Set((copies.get(id) ?? []).map(({ card }) => card.id));
  return cards
    .slice(
      0,
      cards.findIndex((card) => card.id === id),
    )
    .filter((card) => alike.has(card.id));
}
