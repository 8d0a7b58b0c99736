import type { Highlights, ReadTime } from "../../src/site/article/highlights.ts";
import { type Html, html } from "../../src/site/html.ts";
import { paragraphLink } from "./paragraphLink.ts";

/**
 * Explains the underlined times, and lists all of them with their meanings, for touch screens and for readers who
 * don't use a pointer.
 */
export function timesInText({ times }: Highlights): Html | null {
  const explained = times.filter(({ meaning }) => meaning !== null);
  if (explained.length === 0) return null;
  return html`<div class="times-in-text"><h3>The times in the text</h3>
<p>Times in the text are underlined. <span class="known">A solid line</span>: the words give the whole date. <span class="implied">A dotted line</span>: a part of it, mostly the year, follows from the article’s date or from earlier words. Point at a time, tap it, or move to it with the Tab key to see what it means.</p>
<details><summary>What they mean (${explained.length})</summary><ul class="times">${explained.map(item)}</ul></details></div>`;
}

function item({ p, words, meaning }: ReadTime): Html {
  const where = p === 0 ? "Title" : paragraphLink(p);
  return html`<li><span>${where}</span> <q dir="auto">${words}</q> <span class="meaning">${meaning}</span></li>\n`;
}
