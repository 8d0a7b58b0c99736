import { nameKey } from "../../src/records/names.ts";
import { counted } from "../../src/shared/plurals.ts";
import { utterancesBy } from "../../src/site/article/utterances.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { NamedIn } from "../../src/site/names/namePages.ts";
import type { Name } from "../../src/site/names/names.ts";
import { type QuotedSentence, quotedSentences } from "../../src/site/names/quotedSentences.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateBadge } from "./date.ts";
import { paragraphAddress, paragraphLink } from "./paragraphLink.ts";
import { quotation } from "./quotations.ts";

/** How many sentences of an article are quoted. */
const SHOWN = 3;

/** Articles in order of time, each with the sentences that mention a name and the quotations of that person. */
export function namedIn(articles: readonly NamedIn[], { found }: Name, site: Site): Html {
  const key = found ? nameKey(found.entity) : "";
  return html`<ol class="cards">${articles.map((one) => html`<li>${namedCard(one, key, site)}</li>\n`)}</ol>`;
}

function namedCard({ article, mentions }: NamedIn, key: string, site: Site): Html {
  const path = href(site, articlePath(article.id));
  const addressOf = (p: number) => paragraphAddress(article, p, site);
  const { sentences, remaining, nextParagraph } = quotedSentences(article, mentions, SHOWN);
  const words = utterancesBy(article, key);
  return html`<article class="card" lang="${article.language}">
${dateBadge(article, site)}
<h2 class="card-title" dir="auto"><a href="${path}">${article.title}</a></h2>
${sentences.length > 0 && html`<ul class="said">${sentences.map((one) => sentence(one, addressOf(one.p)))}</ul>`}
${words.length > 0 && html`<p class="said-by">${words.length > SHOWN ? `In their own words (${SHOWN} of ${words.length})` : "In their own words"}</p><ul class="said spoken-by">${words.slice(0, SHOWN).map((one) => html`<li>${quotation(one, addressOf(one.p))}</li>\n`)}</ul>`}
${nextParagraph !== null && html`<p class="card-credit"><a href="${addressOf(nextParagraph)}">${counted(remaining, "more mention")} from paragraph ${nextParagraph} on</a></p>`}
</article>`;
}

/** The sentence with the name highlighted, and a link to its paragraph. */
function sentence({ p, text, name, cutBefore, cutAfter }: QuotedSentence, address: string): Html {
  const words = html`${text.slice(0, name.start)}<b>${text.slice(name.start, name.end)}</b>${text.slice(name.end)}`;
  return html`<li>${paragraphLink(p, address)} <q dir="auto">${cutBefore && "… "}${words}${cutAfter && " …"}</q></li>\n`;
}
