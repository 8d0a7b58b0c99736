import type { ParsingRuleId } from "../../src/data/rules/parsing.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import type { Words } from "../../src/languages/words.ts";
import { type Html, html } from "../../src/site/html.ts";
import { fold } from "./fold.ts";

const TAKEAWAYS: ParsingRuleId = "parsing/takeaways";

/** What marks an item of a list in plain text. */
const BULLET = /^[-–—•*]\s*/u;

/**
 * The key points that some papers put below an article, unchanged; null where there are
 * none. They repeat the article, so they have no numbers and are not searched.
 */
export function takeaways({ setAside, language }: SiteArticle, { article: words }: Words): Html | null {
  const items = setAside.filter(({ step }) => step === TAKEAWAYS);
  if (items.length === 0) return null;
  const list = html`<p class="note">${words.takeawaysNote}</p>
<ul lang="${language}">${items.map(({ text }) => html`<li dir="auto">${text.replace(BULLET, "")}</li>`)}</ul>`;
  return fold(
    "takeaways",
    words.takeaways,
    words.points(items.length),
    html`<div class="takeaways">${list}</div>`,
  );
}
