import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";

/** A page that gathers articles, and how much it holds. */
export interface Way {
  readonly path: string;
  readonly name: string;
  readonly words: string;
}

/** Links below each other, each with what it leads to; null without any. */
export function wayList(ways: readonly Way[], site: Site): Html | null {
  if (ways.length === 0) return null;
  return html`<ul class="ways">${ways.map(
    ({ path, name, words }) =>
      html`<li><a href="${href(site, path)}">${name}</a> <span class="count">${words}</span></li>\n`,
  )}</ul>`;
}
