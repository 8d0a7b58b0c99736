import type { Body } from "../../src/site/article/body.ts";
import type { OpenPart } from "../../src/site/article/parts.ts";
import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { paragraphAddress } from "./paragraphLink.ts";

/** With fewer headings an article has no table of contents; with more than so many the table is folded. */
const MIN_HEADINGS = 3;
const MAX_OPEN = 10;

/** The headings of an article as links, on its first page. */
export function contents({ whole, number, of }: OpenPart, { headings }: Body, site: Site): Html | null {
  if (number > 1 || headings.length < MIN_HEADINGS) return null;
  const address = (p: number) => (of === 1 ? `#p${p}` : paragraphAddress(whole, p, site));
  return html`<nav class="contents" aria-label="${site.words.article.sections}"><details${headings.length <= MAX_OPEN && html` open`}><summary>${site.words.article.sectionsCounted(headings.length)}</summary>
<ol lang="${whole.language}">${headings.map(({ p, words }) => html`<li dir="auto"><a href="${address(p)}">${words}</a></li>`)}</ol></details></nav>`;
}
