import { type KnownDay, knownDays } from "../../../src/compare/known.ts";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { namedUtterances } from "../../../src/site/article/utterances.ts";
import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import type { Compared } from "../../../src/site/sides/compared.ts";
import { dayWords } from "../../../src/site/words/dates.ts";
import { figureWords } from "../../../src/site/words/figures.ts";
import { inEnglish } from "../inEnglish.ts";
import { paragraphAddress, paragraphLink } from "../paragraphLink.ts";
import { speaker } from "../quotations.ts";
import { where } from "./where.ts";

/** How many figures and how many statements of an article are listed. */
const SHOWN = 3;
/** The most days. */
const MOST_DAYS = 40;

/**
 * The days on which articles were there, in order, each with what was new. Each day's heading is a link to the day; while the reader is
 * at a day, its style hides those after it, so that what remains is what the archive had by then. Null where there is one day only.
 */
export function knownByDay({ cards, articles }: Compared, site: Site): Html | null {
  const days = knownDays(cards).slice(-MOST_DAYS);
  if (days.length < 2) return null;
  const { known: words } = site.words.sides;
  return html`<section class="known" aria-labelledby="known"><h2 id="known">${words.title}</h2>
<p class="how">${words.choose}</p>
<ol>${days.map((day) => html`<li class="known-day" id="${idOf(day)}">${dayPart(day, articles, site)}</li>\n`)}</ol></section>`;
}

const idOf = ({ day }: KnownDay<Card>) => `by-${day}`;

function dayPart(known: KnownDay<Card>, articles: ReadonlyMap<string, SiteArticle>, site: Site): Html {
  const { known: words } = site.words.sides;
  const { added, perhaps, day } = known;
  return html`<h3><a href="#${idOf(known)}">${words.by(dayWords(day, site.language))}</a></h3>
<p class="chosen">${words.later} <a href="#known">${words.showAll}</a></p>
<ul>${added.map((card) => html`<li>${articlePart(card, articles.get(card.id), site)}</li>\n`)}</ul>
${perhaps.length > 0 && html`<div class="perhaps"><p>${words.perhaps}</p><ul>${perhaps.map((card) => html`<li class="perhaps">${where(card, site)}</li>\n`)}</ul></div>`}`;
}

function articlePart(card: Card, article: SiteArticle | undefined, site: Site): Html {
  const lines = article ? [...figures(article, card, site), ...statements(article, card, site)] : [];
  return html`<p class="who">${where(card, site)}</p>
${lines.length > 0 && html`<ul class="said spoken-by">${lines}</ul>`}`;
}

/** A smaller number says little without its sentence, unless somebody claims it. */
const SAYS_LITTLE = 12;

function figures(article: SiteArticle, card: Card, site: Site): Html[] {
  const some = article.figures.filter(
    ({ at: [p], type, what, high, claimant }) =>
      p > 0 && type === "count" && what !== null && (high > SAYS_LITTLE || claimant !== null),
  );
  const shown = some.slice(0, SHOWN).map(({ at: [p], what, claimant, ...figure }) => {
    const claim =
      claimant &&
      html` <span class="by">${site.words.figuresPage.claimedBy(speaker(claimant.value, claimant.entity, site))}</span>`;
    const value = inEnglish(`${figureWords(figure)} ${what}`, site);
    return html`<li>${link(card, p, site)} <span>${value}${claim}</span></li>\n`;
  });
  return [...shown, ...rest(some.length, site)];
}

/** Fewer quoted words of somebody's sentence say little alone. */
const FEWEST_WORDS = 4;

/** Whole sentences, and parts of some words, of speakers with a name. */
function statements(article: SiteArticle, card: Card, site: Site): Html[] {
  const some = namedUtterances(article).filter(
    ({ fragment, parts, speaker: name }) =>
      /^\p{Lu}/u.test(name) && (fragment === null || wordCount(parts.join(" ")) >= FEWEST_WORDS),
  );
  const shown = some.slice(0, SHOWN).map(({ p, parts, speaker: name, entity }) => {
    const by = html`<span class="by">${speaker(name, entity, site)}</span>`;
    return html`<li>${link(card, p, site)} <span>${by}: <q lang="${card.language}" dir="auto">${beginning(parts[0] ?? "")}</q></span></li>\n`;
  });
  return [...shown, ...rest(some.length, site)];
}

const wordCount = (text: string) => text.split(/\s+/).length;

/** The longest statement that is shown whole, in characters. */
const MOST_LETTERS = 180;

function beginning(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  return `${words.slice(0, words.lastIndexOf(" ", MOST_LETTERS))}\u00a0…`;
}

const rest = (count: number, site: Site): Html[] =>
  count > SHOWN
    ? [html`<li class="rest"><span>${site.words.sides.known.more(count - SHOWN)}</span></li>\n`]
    : [];

const link = (card: Card, p: number, site: Site) => paragraphLink(p, site, paragraphAddress(card, p, site));
