import type { LaterPrint, Lineage } from "../../../src/compare/quotes/lineage.ts";
import type { Print } from "../../../src/compare/quotes/prints.ts";
import type { DiffPart } from "../../../src/compare/quotes/wordDiff.ts";
import { withArticle } from "../../../src/site/article/withArticle.ts";
import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import { ownLanguage } from "../ownLanguage.ts";
import { paragraphAddress, paragraphLink } from "../paragraphLink.ts";
import { speaker } from "../quotations.ts";
import { where } from "./where.ts";

type Cards = ReadonlyMap<string, Card>;

/** The most quotations, and the most later prints of one, that are shown. */
const SHOWN = 20;
const MOST_PRINTS = 12;

/** Quotations that stand in several places, with what changed from the first print to the later ones; null if there are none. */
export function lineages(found: readonly Lineage[], cards: Cards, site: Site): Html | null {
  if (found.length === 0) return null;
  const { quotes: words } = site.words.sides;
  // Those of several articles say more than an article that repeats itself.
  const isOfOne = ({ first, later }: Lineage) =>
    later.every(({ article }) => article.id === first.article.id);
  const inOrder = [...found.filter((one) => !isOfOne(one)), ...found.filter(isOfOne)].slice(0, SHOWN);
  const hasDiff = inOrder.some(({ later }) => later.some(({ diff }) => diff.length > 0));
  return html`<section class="lineages" aria-labelledby="lineages"><h2 id="lineages">${words.title}</h2>
<ol>${inOrder.map((one) => html`<li>${lineage(one, cards, site)}</li>\n`)}</ol>
${hasDiff && html`<p class="how">${words.how}</p>`}</section>`;
}

function lineage({ first, isSurelyFirst, later }: Lineage, cards: Cards, site: Site): Html {
  const { quotes: words } = site.words.sides;
  return html`<ol class="said spoken-by">${print(first, html`${first.parts.join(" … ")}`, isSurelyFirst ? words.first : words.earliest, cards, site)}
${later.slice(0, MOST_PRINTS).map((one) => print(one, changedWords(one), kindOf(one, site), cards, site))}
${later.length > MOST_PRINTS && html`<li class="rest"><span>${site.words.sides.known.more(later.length - MOST_PRINTS)}</span></li>`}</ol>`;
}

function kindOf({ kind, isByAnother }: LaterPrint, { words: { sides, comma } }: Site): string {
  const name = sides.quotes.kinds[kind];
  return isByAnother ? `${name}${comma}${sides.quotes.byAnother}` : name;
}

const changedWords = ({ parts, diff }: LaterPrint): Html =>
  diff.length === 0 ? html`${parts.join(" … ")}` : html`${diff.map(piece)}`;

function piece({ kind, text }: DiffPart): Html {
  const words = text.trim();
  if (kind === "same") return html`${words} `;
  return kind === "added" ? html`<ins>${words}</ins> ` : html`<del>${words}</del> `;
}

function print({ article, quote }: Print, shown: Html, kind: string, cards: Cards, site: Site): Html | null {
  const card = cards.get(article.id);
  if (!card) return null;
  const [p] = quote.at;
  const link = paragraphLink(p, site, paragraphAddress(card, p, site));
  const who =
    quote.speaker &&
    html` · ${speaker(withArticle(quote.speaker, article).value, quote.speaker.entity, site)}`;
  return html`<li lang="${card.language}"><p class="print"${ownLanguage(site)}>${kind}${who}</p>
${link} <q dir="auto">${shown}</q>
<p class="who"${ownLanguage(site)}>${where(card, site)}</p></li>\n`;
}
