import type { Highlights, ReadTime } from "../../src/site/article/highlights.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { paragraphLink } from "./paragraphLink.ts";

/**
 * Explains the underlined times, and lists them with their meanings, for touch screens and for readers who don't use a
 * pointer. Times whose words give the whole date need no explanation.
 */
export function timesInText({ times }: Highlights, site: Site): Html | null {
  const explained = times.filter(({ date }) => date !== null);
  if (explained.length === 0) return null;
  const { dating: words } = site.words;
  return html`<h3>${words.timesTitle}</h3>
<p>${words.timesHelp((dotted) => html`<span class="implied">${dotted}</span>`)}</p>
<ul class="times">${explained.map((one) => item(one, site))}</ul>`;
}

function item({ p, words, meaning }: ReadTime, site: Site): Html {
  const where = p === 0 ? site.words.article.title : paragraphLink(p, site);
  return html`<li><span>${where}</span> <q dir="auto">${words}</q> <span class="meaning">${meaning}</span></li>\n`;
}
