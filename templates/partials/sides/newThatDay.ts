import type { SiteArticle } from "../../../src/entry/schema.ts";
import { namedUtterances } from "../../../src/site/article/utterances.ts";
import { withArticle } from "../../../src/site/article/withArticle.ts";
import type { Card } from "../../../src/site/cards/card.ts";
import { type Html, html } from "../../../src/site/html.ts";
import type { Site } from "../../../src/site/model/site.ts";
import { figureWords } from "../../../src/site/words/figures.ts";
import { inEnglish } from "../inEnglish.ts";
import { paragraphAddress, paragraphLink } from "../paragraphLink.ts";
import { speaker } from "../quotations.ts";
import { where } from "./where.ts";

/** How many figures and how many statements of an article are listed. */
const SHOWN = 3;

/**
 * What an article added on its day: what it counts, and what people say in it.
 * @param told the articles before it with the same text: what they say isn't new.
 */
export function newThatDay(
  card: Card,
  article: SiteArticle | undefined,
  told: readonly SiteArticle[],
  site: Site,
): Html {
  const lines = article
    ? [...figures(article, told, card, site), ...statements(article, told, card, site)]
    : [];
  return html`<p class="who">${where(card, site)}</p>
${lines.length > 0 && html`<ul class="said spoken-by">${lines}</ul>`}`;
}

/** A smaller number says little without its sentence, unless somebody claims it. */
const SAYS_LITTLE = 12;

function figures(article: SiteArticle, told: readonly SiteArticle[], card: Card, site: Site): Html[] {
  const known = new Set(told.flatMap((other) => other.figures.map(numberKey)));
  const some = article.figures.filter(
    (figure) =>
      figure.at[0] > 0 &&
      figure.type === "count" &&
      figure.what !== null &&
      (figure.high > SAYS_LITTLE || figure.claimant !== null) &&
      !known.has(numberKey(figure)),
  );
  const shown = some.slice(0, SHOWN).map(({ at: [p], what, claimant, ...figure }) => {
    const claim =
      claimant &&
      html` <span class="by">${site.words.figuresPage.claimedBy(speaker(withArticle(claimant, article).value, claimant.entity, site))}</span>`;
    const value = inEnglish(`${figureWords(figure)} ${what}`, site);
    return html`<li>${link(card, p, site)} <span>${value}${claim}</span></li>\n`;
  });
  return [...shown, ...rest(some.length, site)];
}

const numberKey = ({ low, high, what }: SiteArticle["figures"][number]) => `${low}/${high} ${what}`;

/** Fewer quoted words of somebody's sentence say little alone. */
const FEWEST_WORDS = 4;

/** Whole sentences, and parts of some words, of speakers with a name. */
function statements(article: SiteArticle, told: readonly SiteArticle[], card: Card, site: Site): Html[] {
  const known = new Set(told.flatMap(namedUtterances).map(({ parts }) => parts.join(" ")));
  const some = namedUtterances(article).filter(
    ({ fragment, parts, speaker: name }) =>
      /^(?:(?:the|an?)\s)?\p{Lu}/u.test(name) &&
      (fragment === null || wordCount(parts.join(" ")) >= FEWEST_WORDS) &&
      !known.has(parts.join(" ")),
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
