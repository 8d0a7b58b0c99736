import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
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
export function sides(story: Parameters<typeof comparedStory>[0], site: Site): Html | null {
  if (story.thread.length < 2) return null;
  const compared = comparedStory(story, site);
  const byId = new Map(compared.cards.map((card) => [card.id, card]));
  const { shared, ledger: rows, lineages: quoted } = compared.sides;
  const parts = [
    sharedNames(shared, byId, site),
    ledger(rows, byId, site),
    lineages(quoted, byId, site),
    titles(compared, site),
    knownByDay(compared, site),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const { some } = site.words.sides;
  const [shown, all] = [compared.cards.length, compared.of];
  const note = shown > story.articles.length ? some(shown, all) : null;
  return html`<div class="story-sides">${note !== null && html`<p class="how">${note}</p>`}
${parts}</div>`;
}
