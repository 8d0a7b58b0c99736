import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import type { SiteStory } from "../../../src/site/model/stories.ts";
import { comparedStory } from "../../../src/site/sides/compared.ts";
import { knownByDay } from "./known.ts";
import { ledger } from "./ledger.ts";
import { lineages } from "./lineage.ts";
import { sharedNames } from "./sharedNames.ts";
import { titles } from "./titles.ts";

/**
 * The articles of a story side by side, with those of its thread: what they share, what they count, whom they quote, and what was
 * known when. Null if there is nothing to compare. What it depends on is in `comparedInputs`.
 */
export function sides(story: SiteStory, site: Site): Html | null {
  const compared = comparedStory(story, site);
  if (compared.cards.length < 2) return null;
  const byId = new Map(compared.cards.map((card) => [card.id, card]));
  const { shared, ledger: rows, lineages: quoted } = compared.sides;
  const names = sharedNames(shared, byId, site);
  const parts = [
    ledger(rows, byId, site),
    lineages(quoted, byId, site),
    titles(compared, site),
    knownByDay(compared, site),
  ].filter((part) => part !== null);
  if (names === null && parts.length === 0) return null;
  const note =
    compared.hasOthers && parts.length > 0 && html`<p class="how">${site.words.sides.withOthers}</p>`;
  return html`<div class="story-sides">${names}
${note}
${parts}</div>`;
}
