import { type Html, html } from "../../src/site/html.ts";

/** A number of articles. Only screen readers are told the noun: for others the place shows what is counted. */
export function articleCount(count: number): Html {
  const noun = count === 1 ? "article" : "articles";
  return html`<span class="count">${count.toLocaleString("en")}<span class="unseen"> ${noun}</span></span>`;
}
