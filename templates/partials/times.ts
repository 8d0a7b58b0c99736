import type { Marks, ReadTime } from "../../src/site/article/highlights.ts";
import { type Html, html } from "../../src/site/html.ts";

/**
 * How to read the times that are underlined in the text, and all of them with what they mean: for
 * fingers, and for whoever would rather read than point. On paper they stand in the text.
 */
export function timesInText({ times }: Marks): Html | null {
  const told = times.filter(({ meaning }) => meaning !== null);
  if (told.length === 0) return null;
  return html`<div class="times-in-text"><h3>The times in the text</h3>
<p><span class="known">Underlined</span>, the words say when; <span class="implied">dotted</span>, they don’t say all of it, and the rest follows from the article’s date or from the text before. Point at one, tap it, or move to it with the Tab key, and it says what it means.</p>
<details><summary>What they mean (${told.length})</summary><ul class="times">${told.map(item)}</ul></details></div>`;
}

function item({ p, words, meaning }: ReadTime): Html {
  const where = p === 0 ? "Title" : html`<a href="#p${p}" aria-label="Paragraph ${p}">¶${p}</a>`;
  return html`<li><span>${where}</span> <q dir="auto">${words}</q> <span class="meaning">${meaning}</span></li>\n`;
}
