import { type Html, html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";

/** A number of articles. Only screen readers are told the noun: for others the place shows what is counted. */
export function articleCount(count: number, { words }: Pick<Site, "words">): Html {
  return html`<span class="count">${words.number(count)}<span class="unseen"> ${words.unseenArticles(count)}</span></span>`;
}
