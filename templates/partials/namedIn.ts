import { counted } from "../../src/report.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { NamedIn } from "../../src/site/namePages.ts";
import { type Quoted, sentencesOf } from "../../src/site/sentencesOf.ts";
import { href, type Site } from "../../src/site/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateBadge } from "./date.ts";

/** How many sentences of an article are quoted. */
const SHOWN = 3;

/** Articles along the line of time, each with the sentences that have a name. */
export function namedIn(articles: readonly NamedIn[], site: Site): Html {
  return html`<ol class="cards">${articles.map((one) => html`<li>${namedCard(one, site)}</li>\n`)}</ol>`;
}

function namedCard({ article, mentions }: NamedIn, site: Site): Html {
  const path = href(site, articlePath(article.id));
  const { quoted, left, next } = sentencesOf(article, mentions, SHOWN);
  return html`<article class="card" lang="${article.language}">
${dateBadge(article, site)}
<h2 class="card-title" dir="auto"><a href="${path}">${article.title}</a></h2>
${quoted.length > 0 && html`<ul class="said">${quoted.map((one) => sentence(one, path))}</ul>`}
${next !== null && html`<p class="card-credit"><a href="${path}#p${next}">${counted(left, "more mention")} from paragraph ${next} on</a></p>`}
</article>`;
}

/** The words as they stand, the name marked in them, beside the way to their paragraph. */
function sentence({ p, text, name, cutBefore, cutAfter }: Quoted, path: string): Html {
  const words = html`${text.slice(0, name.start)}<b>${text.slice(name.start, name.end)}</b>${text.slice(name.end)}`;
  return html`<li><a href="${path}#p${p}" aria-label="Paragraph ${p}">¶${p}</a> <q dir="auto">${cutBefore && "… "}${words}${cutAfter && " …"}</q></li>\n`;
}
