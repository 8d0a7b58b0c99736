import { type Html, html } from "../../src/site/html.ts";
import { href, type Site } from "../../src/site/model/site.ts";
import { atomPath, jsonFeedPath } from "../../src/site/urls.ts";

/** Something else that a page leads programs to. */
export interface Related {
  /** What it is to the page (RFC 8288; signposting.org). */
  readonly rel: "describedby" | "item";
  readonly path: string;
  /** Its media type. */
  readonly type: string;
}

/** Links in the head of a page, for programs. */
export const relatedLinks = (related: readonly Related[], site: Site): Html =>
  html`${related.map(({ rel, path, type }) => html`<link rel="${rel}" type="${type}" href="${href(site, path)}">\n`)}`;

/** Links to the feeds of a page. */
export function feedLinks(title: string, path: string, site: Site): Html | null {
  if (!site.feeds.paths.has(path)) return null;
  return html`${site.feeds.day !== null && html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${href(site, atomPath(path))}">\n`}<link rel="alternate" type="application/feed+json" title="${title}" href="${href(site, jsonFeedPath(path))}">`;
}
