import { type Html, html } from "../../src/site/html.ts";

/**
 * A part of what surrounds an article, as one quiet line that opens. The id is inside, so that browsers open the part for
 * an address that leads to it, and for words that the reader searches for in the page.
 * @param gist what it holds, in a few words.
 */
export function fold(id: string, title: string, gist: string, content: Html): Html {
  return html`<details class="fold"><summary><h2>${title}</h2> <span class="gist" dir="auto">${gist}</span></summary>
<div class="panel" id="${id}">
${content}
</div></details>`;
}
