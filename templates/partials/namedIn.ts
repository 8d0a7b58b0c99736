import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { NamePage } from "../../src/site/names/namePages.ts";
import type { QuotedSentence, QuotedSentences } from "../../src/site/names/quotedSentences.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateBadge } from "./date.ts";
import { heading, type Level } from "./heading.ts";
import { ownLanguage } from "./ownLanguage.ts";
import { paragraphAddress, paragraphLink } from "./paragraphLink.ts";
import { eachOnce } from "./sameText.ts";

/** The articles of a page of a name in order of time, each with the sentences that mention the name. */
export function namedIn({ name, articles }: NamePage, site: Site, level: Level): Html {
  const key = name.found?.key ?? "";
  const cards = eachOnce(articles, articles, site, (one, sameText) =>
    namedCard(one, key, site, { level, sameText }),
  );
  return html`<ol class="cards">${cards.map((one) => html`<li>${one}</li>\n`)}</ol>`;
}

const NOTHING: QuotedSentences = { sentences: [], remaining: 0, nextParagraph: null };

function namedCard(
  article: Card,
  key: string,
  site: Site,
  { level, sameText }: { readonly level: Level; readonly sameText: Html | null },
): Html {
  const index = article.names.findIndex((name) => name.key === key);
  const { sentences, remaining, nextParagraph } = site.excerpt(article, "names", index) ?? NOTHING;
  const path = href(site, articlePath(article.id));
  const addressOf = (p: number) => paragraphAddress(article, p, site);
  return html`<article class="card" lang="${article.language}">
${dateBadge(article, site)}
${heading(level, html` class="card-title" dir="auto"`, html`<a href="${path}">${article.title}</a>`)}
${sentences.length > 0 && html`<ul class="said">${sentences.map((one) => html`<li>${sentence(one, addressOf(one.p), site)}</li>\n`)}</ul>`}
${nextParagraph !== null && html`<p class="card-credit"${ownLanguage(site)}><a href="${addressOf(nextParagraph)}">${site.words.names.moreMentions(remaining, nextParagraph)}</a></p>`}
${sameText}
</article>`;
}

/** A sentence with a name or figure highlighted, and a link to its paragraph. */
export function sentence(
  { p, text, name, cutBefore, cutAfter }: QuotedSentence,
  address: string,
  site: Pick<Site, "words">,
): Html {
  const words = html`${text.slice(0, name.start)}<b>${text.slice(name.start, name.end)}</b>${text.slice(name.end)}`;
  return html`${paragraphLink(p, site, address)} <q class="around" dir="auto">${cutBefore && "…\u00A0"}${words}${cutAfter && "\u00A0…"}</q>`;
}
