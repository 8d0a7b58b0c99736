import type { EntryName } from "../../src/entry/schema.ts";
import { counted } from "../../src/shared/plurals.ts";
import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { NamePage } from "../../src/site/names/namePages.ts";
import type { Name } from "../../src/site/names/names.ts";
import { type QuotedSentence, quotedSentences } from "../../src/site/names/quotedSentences.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateBadge } from "./date.ts";
import { heading, type Level } from "./heading.ts";
import { paragraphAddress, paragraphLink } from "./paragraphLink.ts";

/** How many sentences of an article are quoted. */
const SHOWN = 3;

/** The articles of a page of a name in order of time, each with the sentences that mention the name. */
export function namedIn({ name, articles }: NamePage, site: Site, level: Level): Html {
  return html`<ol class="cards">${articles.map((one) => html`<li>${namedCard(one, name, site, level)}</li>\n`)}</ol>`;
}

function namedCard(card: Card, name: Name, site: Site, level: Level): Html {
  const article = site.read(card);
  const isName = ({ type, id }: EntryName) => name.found?.entity.id === id && name.found.entity.type === type;
  const mentions = article.names.find(isName)?.mentions ?? [];
  const path = href(site, articlePath(article.id));
  const addressOf = (p: number) => paragraphAddress(article, p, site);
  const { sentences, remaining, nextParagraph } = quotedSentences(article, mentions, SHOWN);
  return html`<article class="card" lang="${article.language}">
${dateBadge(article, site)}
${heading(level, html` class="card-title" dir="auto"`, html`<a href="${path}">${article.title}</a>`)}
${sentences.length > 0 && html`<ul class="said">${sentences.map((one) => html`<li>${sentence(one, addressOf(one.p))}</li>\n`)}</ul>`}
${nextParagraph !== null && html`<p class="card-credit"><a href="${addressOf(nextParagraph)}">${counted(remaining, "more mention")} from paragraph ${nextParagraph} on</a></p>`}
</article>`;
}

/** A sentence with a name or figure highlighted, and a link to its paragraph. */
export function sentence({ p, text, name, cutBefore, cutAfter }: QuotedSentence, address: string): Html {
  const words = html`${text.slice(0, name.start)}<b>${text.slice(name.start, name.end)}</b>${text.slice(name.end)}`;
  return html`${paragraphLink(p, address)} <q class="around" dir="auto">${cutBefore && "… "}${words}${cutAfter && " …"}</q>`;
}
