import type { ChangedClaim } from "../../../src/compare/figures/changed.ts";
import type { LedgerEntry, LedgerRow } from "../../../src/compare/figures/ledger.ts";
import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import { dateWords } from "../../../src/site/words/dates.ts";
import { figureWords } from "../../../src/site/words/figures.ts";
import { listed } from "../../listed.ts";
import { figureItem } from "../figureItem.ts";
import { inEnglish } from "../inEnglish.ts";
import { speaker } from "../quotations.ts";
import { drawing } from "./drawing.ts";
import { where } from "./where.ts";

type Cards = ReadonlyMap<string, Card>;

/** The most things, and the most figures of one, that are shown. */
const MOST_ROWS = 30;
const MOST_FIGURES = 40;

/** What several articles count, with each number, whose claim it is, its day and its sentence; null if there is nothing. */
export function ledger(rows: readonly LedgerRow[], cards: Cards, site: Site): Html | null {
  if (rows.length === 0) return null;
  const { figures: words } = site.words.sides;
  return html`<section class="ledger" aria-labelledby="ledger"><h2 id="ledger">${words.title}</h2>
${rows.slice(0, MOST_ROWS).map((row) => (row.differs ? different(row, cards, site) : alike(row, cards, site)))}
<p class="how">${words.how}</p></section>`;
}

const thingOf = ({ thing, entries }: LedgerRow, site: Site): Html =>
  thing === null
    ? html`${site.words.sides.figures.amounts[entries[0]?.figure.type ?? "count"]}`
    : inEnglish(thing, site);

function different(row: LedgerRow, cards: Cards, site: Site): Html {
  return html`<section class="thing"><h3>${thingOf(row, site)}</h3>
${drawing(row, site)}
${row.changed.map((claim) => changed(claim, cards, site))}
${items(row.entries, cards, site)}
${apart(row, cards, site)}
</section>\n`;
}

/** One number in all articles is told in a line, which opens. */
function alike(row: LedgerRow, cards: Cards, site: Site): Html | null {
  const [first] = row.entries;
  if (!first) return null;
  const articles = new Set(row.entries.flatMap(({ article, copies }) => [article, ...copies])).size;
  const value = inEnglish(figureWords({ ...first.figure, hedge: null }), site);
  return html`<details class="thing"><summary><h3>${value} ${row.thing === null ? null : inEnglish(row.thing, site)}</h3> <span class="gist">${site.words.sides.figures.same(articles)}</span></summary>
${items(row.entries, cards, site)}</details>\n`;
}

function items(entries: readonly LedgerEntry[], cards: Cards, site: Site): Html {
  const left = entries.length - MOST_FIGURES;
  const shown = entries.slice(0, MOST_FIGURES).map((entry) => item(entry, cards, site));
  return html`<ul class="said spoken-by figures">${shown}${left > 0 && html`<li class="rest"><span>${site.words.sides.known.more(left)}</span></li>`}</ul>`;
}

function item({ article, index, copies }: LedgerEntry, cards: Cards, site: Site): Html | null {
  const card = cards.get(article.id);
  if (!card) return null;
  const also = copies.length > 0 && html` ${site.words.sides.figures.copies(copies.length)}`;
  return figureItem({ article: card, index }, site, html`${where(card, site)}${also}`);
}

/** "Zelenskyy gave different numbers over time: 10,000 (October 29, 2024), 11,000 (November 7, 2024)" */
function changed({ name, entity, entries }: ChangedClaim, cards: Cards, site: Site): Html {
  const steps = entries.flatMap(({ article, figure }) => {
    const card = cards.get(article.id);
    return card ? [html`${inEnglish(figureWords(figure), site)} (${dateWords(card, site.language)})`] : [];
  });
  return html`<p class="changed">${site.words.sides.figures.changed(speaker(name, entity, site))}${listed(steps, site.words)}</p>`;
}

function apart({ apart: others }: LedgerRow, cards: Cards, site: Site): Html | null {
  if (others.length === 0) return null;
  return html`<details class="apart"><summary>${site.words.sides.figures.apart}</summary>
${items(others, cards, site)}</details>`;
}
