import type { Listed } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateBadge } from "./date.ts";
import { heading, type Level } from "./heading.ts";

/** One article in a list: its date, its title, its first words, who published it; then others with the same text. */
export function card(article: Listed, site: Site, level: Level, sameText: Html | null = null): Html {
  const title = html`<a href="${href(site, articlePath(article.id))}">${article.title}</a>`;
  const lede = furtherWords(article);
  const credit = [article.author, article.source].filter((who) => who !== null).join(" · ");
  return html`<article class="card" lang="${article.language}">
${dateBadge(article, site)}
${heading(level, html` class="card-title" dir="auto"`, title)}
${lede && html`<p class="card-lede" dir="auto">${lede}</p>`}
${credit && html`<p class="card-credit">${credit}</p>`}
${sameText}
</article>`;
}

/** The lede; if the title was made from its first words, only the words after them. */
export function furtherWords({ title, summary, origins }: Listed): string {
  if (origins.title !== "derived") return summary;
  const said = title.replace(/…$/, "");
  const at = summary.indexOf(said);
  if (at < 0) return summary;
  const rest = summary.slice(at + said.length).replace(/^[\s.,;:]+/, "");
  return rest && title.endsWith("…") ? `… ${rest}` : rest;
}
