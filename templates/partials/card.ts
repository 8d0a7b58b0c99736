import type { SiteArticle } from "../../src/site/entrySchema.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateBadge } from "./date.ts";

/** One article in a list: its date, its title, its first words, who published it. */
export function card(article: SiteArticle, site: Site, level: 2 | 3 | 4): Html {
  const title = html`<a href="${href(site, articlePath(article.id))}">${article.title}</a>`;
  const lede = furtherWords(article);
  const credit = [article.author, article.source].filter((who) => who !== null).join(" · ");
  return html`<article class="card" lang="${article.language}">
${dateBadge(article, site)}
${heading(title, level)}
${lede && html`<p class="card-lede" dir="auto">${lede}</p>`}
${credit && html`<p class="card-credit">${credit}</p>`}
</article>`;
}

function heading(title: Html, level: 2 | 3 | 4): Html {
  if (level === 2) return html`<h2 class="card-title" dir="auto">${title}</h2>`;
  return level === 3
    ? html`<h3 class="card-title" dir="auto">${title}</h3>`
    : html`<h4 class="card-title" dir="auto">${title}</h4>`;
}

/** The lede; where the title was made from its first words, what comes after them. */
export function furtherWords({ title, summary, origins }: SiteArticle): string {
  if (origins.title !== "derived") return summary;
  const said = title.replace(/…$/, "");
  const at = summary.indexOf(said);
  if (at < 0) return summary;
  const rest = summary.slice(at + said.length).replace(/^[\s.,;:]+/, "");
  return rest && title.endsWith("…") ? `… ${rest}` : rest;
}
