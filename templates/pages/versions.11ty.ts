import type { Card } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { articlePath } from "../../src/site/urls.ts";
import { isListedPage, versionsPath } from "../../src/site/versions/versionPages.ts";
import { each } from "../each.ts";
import { base } from "../layouts/base.ts";
import type { VersionsData } from "../page.ts";
import { trail } from "../partials/breadcrumbs.ts";
import { dateBadge } from "../partials/date.ts";
import { pairSection } from "../partials/pair.ts";

export const data = each("versions", "versions");

/** The texts of a family: what each is, and two at a time word by word. */
export default function versionsPage({ site, versions: page }: VersionsData): string {
  const { card, others, pairs, left, verbatim } = page;
  const words = site.words.versions;
  const role = (other: Card, kind: string) => {
    if (kind === "excerpt") return words.roles.excerpt;
    if (kind === "version") return words.roles.version;
    const what = other.source === null ? words.roles.unknown : words.roles.copy;
    return verbatim.has(other.id) ? `${what}, ${words.verbatim}` : what;
  };
  const main = html`${trail(site, [[card.title, articlePath(card.id)]])}
<header class="opening">
<h1>${words.title}</h1>
<p class="deck"><cite lang="${card.language}" dir="auto">${card.title}</cite></p>
<p class="facts">${site.words.articles(others.length + 1)} · ${words.how}</p>
</header>
<section aria-labelledby="texts">
<h2 class="part-title" id="texts">${words.texts}</h2>
<ol class="cards">
<li>${text(card, null, site)}</li>
${others.slice(0, MOST).map((other) => html`<li>${text(other.card, role(other.card, other.kind), site)}</li>\n`)}</ol>
${others.length > MOST && html`<p class="facts">${site.words.copies.more(others.length - MOST)}</p>`}
</section>
${pairs.map((pair, index) => pairSection(pair, index + 1, site))}
${left > 0 && html`<p class="facts">${words.notCompared(left)}</p>`}`;
  return base(
    site,
    {
      title: words.titleOf(card.title),
      description: words.description(card.title),
      path: versionsPath(card.id),
      section: "timeline",
      isHidden: !isListedPage(page),
    },
    main,
  );
}

/** So many texts are listed. */
const MOST = 60;

/** One of the texts: its date, its title, who published it and what it is. */
function text(card: Card, role: string | null, site: Site): Html {
  const facts = [card.source, role].filter((fact) => fact !== null);
  return html`<div class="card">
${dateBadge(card, site)}
<p><a href="${href(site, articlePath(card.id))}"><cite lang="${card.language}" dir="auto">${card.title}</cite></a></p>
${facts.length > 0 && html`<p class="card-credit">${facts.map((fact, at) => html`${at > 0 && " · "}<bdi>${fact}</bdi>`)}</p>`}
</div>`;
}
