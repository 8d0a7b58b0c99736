import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { type Family, familiesOf, type Member } from "../../src/site/model/families.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateWords } from "../../src/site/words/dates.ts";
import { dateBadge } from "./date.ts";
import { ownLanguage } from "./ownLanguage.ts";

/** How an article stands in a list that shows each text once. */
type Standing =
  /** Whole, with the others that have its text. */
  | { readonly kind: "whole"; readonly others: readonly Member[] }
  /** In the list below another one. */
  | { readonly kind: "below" }
  /** By itself in one line, as the one that stands for it is in another group of the page. */
  | { readonly kind: "again"; readonly member: Member; readonly of: Card };

/**
 * The articles of a group, but each text once on the page.
 * @param articles of the group, in the order of their days.
 * @param page of the whole page.
 * @param card makes an article that is shown whole; after it the others with its text are listed.
 */
export function eachOnce(
  articles: readonly Card[],
  page: readonly Card[],
  site: Site,
  card: (article: Card, sameText: Html | null) => Html,
): Html[] {
  const standing = standingOf(articles, familiesOf(page, site.copies));
  return articles.flatMap((article) => {
    const one = standing.get(article.id);
    if (one?.kind === "below") return [];
    if (one?.kind === "again") return [again(one.member, one.of, site)];
    return [card(article, sameText(one?.others ?? [], article.title, site))];
  });
}

function standingOf(articles: readonly Card[], families: readonly Family[]): ReadonlyMap<string, Standing> {
  const inGroup = new Set(articles);
  const standing = new Map<string, Standing>();
  for (const { card, others } of families) {
    const isHere = inGroup.has(card);
    const here = others.filter((one) => inGroup.has(one.card));
    if (isHere) standing.set(card.id, { kind: "whole", others: here });
    for (const member of here)
      standing.set(member.card.id, isHere ? { kind: "below" } : { kind: "again", member, of: card });
  }
  return standing;
}

/** So many are listed; the others stand on the pages of their own months. */
const MOST = 60;

/** The others with the text of an article: one in a line, several in a part that opens; null without any. @param of the title of that article. */
export function sameText(others: readonly Member[], of: string, site: Site): Html | null {
  const [first] = others;
  if (!first) return null;
  const words = site.words.copies;
  if (others.length === 1)
    return html`<p class="card-credit"${ownLanguage(site)}>${line(first, of, site)}</p>`;
  return html`<details class="same-text"${ownLanguage(site)}><summary>${words.andMore(words.kinds[first.kind](first.card.source), others.length - 1)}</summary>
<ul>${others.slice(0, MOST).map((one) => html`<li>${line(one, of, site)}</li>\n`)}${others.length > MOST && html`<li>${words.more(others.length - MOST)}</li>`}</ul></details>`;
}

/** What it is and when it was printed, with its title, if that is another one, as a link. @param of the title of the article that stands for it. */
function line({ card, kind }: Member, of: string, site: Site): Html {
  const { comma, copies } = site.words;
  const words = `${copies.kinds[kind](card.source)}${comma}${dateWords(card, site.language)}`;
  if (card.title !== of) return html`${words}: ${link(card, site)}`;
  return html`<a href="${href(site, articlePath(card.id))}">${words}</a>`;
}

const link = ({ id, title, language }: Card, site: Site): Html =>
  html`<a href="${href(site, articlePath(id))}"><cite lang="${language}" dir="auto">${title}</cite></a>`;

/** The same to another article: by its source, if both have one title. */
const otherLink = (other: Card, { title }: Card, site: Site): Html =>
  other.title === title && other.source !== null
    ? html`<a href="${href(site, articlePath(other.id))}"><bdi>${other.source}</bdi></a>`
    : link(other, site);

/** An article whose text is on the page already: its date, its link, and where its text stands. */
function again({ card, kind }: Member, of: Card, site: Site): Html {
  const words = site.words.copies.again[kind === "longer" ? "copy" : kind];
  return html`<article class="card again"${ownLanguage(site)}>
${dateBadge(card, site)}
<p class="card-credit">${link(card, site)}${card.source !== null && html` · <bdi>${card.source}</bdi>`}</p>
<p class="card-credit">${words(otherLink(of, card, site))}${site.words.comma}${dateWords(of, site.language)}</p>
</article>`;
}
