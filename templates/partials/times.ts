import type { Highlights, ReadTime } from "../../src/site/article/highlights.ts";
import { type Html, html } from "../../src/site/html.ts";
import { paragraphLink } from "./paragraphLink.ts";

/**
 * Explains the underlined times, and lists them with their meanings, for touch screens and for readers who don't use a
 * pointer. Times whose words give the whole date need no explanation.
 */
export function timesInText({ times }: Highlights): Html | null {
  const explained = times.filter(({ date }) => date !== null);
  if (explained.length === 0) return null;
  return html`<h3>The times in the text</h3>
<p>Where a part of a time, mostly the year, follows from the article’s date or from earlier words, it has a <span class="implied">dotted line</span>. Point at it, tap it, or move to it with the Tab and arrow keys to see what it means.</p>
<ul class="times">${explained.map(item)}</ul>`;
}

function item({ p, words, meaning }: ReadTime): Html {
  const where = p === 0 ? "Title" : paragraphLink(p);
  return html`<li><span>${where}</span> <q dir="auto">${words}</q> <span class="meaning">${meaning}</span></li>\n`;
}
