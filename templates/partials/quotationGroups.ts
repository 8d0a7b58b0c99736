import { groupBy } from "../../src/shared/groupBy.ts";
import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import type { Quotation } from "../../src/site/said/quotations.ts";
import { articlePath } from "../../src/site/urls.ts";
import { dateBadge } from "./date.ts";
import { heading, type Level } from "./heading.ts";
import { speaker } from "./quotations.ts";
import { type SpokenLine, spokenLines } from "./spokenLines.ts";

interface Options {
  /** The level of the articles' headings. */
  readonly level: Level;
  /** Whether each quotation names its speaker; a page of one speaker doesn't. */
  readonly withSpeaker: boolean;
}

/** Quotations under their articles, each with a link to its paragraph. @param quotations in order of time. */
export function quotationGroups(quotations: readonly Quotation[], site: Site, options: Options): Html {
  const groups = [...groupBy(quotations, ({ article }) => article)];
  return html`<ol class="cards quoted-in">${groups.map(([article, some]) => {
    const { source } = article;
    const title = html`<a href="${href(site, articlePath(article.id))}">${article.title}</a>`;
    return html`<li><article class="card" lang="${article.language}">
${dateBadge(article, site)}
${heading(options.level, html` class="card-title" dir="auto"`, title)}
${source !== null && html`<p class="card-credit">${source}</p>`}
<ul class="said spoken-by">${spokenLines(some, site).map((line) => item(line, site, options))}</ul>
</article></li>\n`;
  })}</ol>`;
}

function item({ said, words }: SpokenLine, site: Site, { withSpeaker }: Options): Html {
  const who = withSpeaker && html`<p class="who">${speaker(said.speaker, said.entity, site)}</p>`;
  return html`<li>${words}${who}</li>\n`;
}
