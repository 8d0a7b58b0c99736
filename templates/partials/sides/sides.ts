import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import { comparedArticles } from "../../../src/site/sides/compared.ts";
import { knownByDay } from "./known.ts";
import { ledger } from "./ledger.ts";
import { lineages } from "./lineage.ts";
import { sharedNames } from "./sharedNames.ts";

/**
 * The articles of a story or a thread side by side: what they share, what they count, whom they quote, and what was known when. Null if there
 * is nothing to compare. What it depends on is in `comparedInputs`.
 * @param cards in the order of time.
 */
export function sides(cards: readonly Card[], site: Site): Html | null {
  if (cards.length < 2) return null;
  const compared = comparedArticles(cards, site);
  const byId = new Map(compared.cards.map((card) => [card.id, card]));
  const parts = [
    sharedNames(compared.sides.shared, byId, site),
    ledger(compared.sides.ledger, byId, site),
    lineages(compared.sides.lineages, byId, site),
    knownByDay(compared, site),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const left = compared.cards.length < cards.length;
  return html`<div class="sides">${left && html`<p class="how">${site.words.sides.some(compared.cards.length, cards.length)}</p>`}
${parts}</div>`;
}
