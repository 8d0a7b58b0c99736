import { type Html, html } from "../../src/site/html.ts";

/** A link to a paragraph, by its number. @param path of the article's page; empty on that page itself. */
export function paragraphLink(p: number, path = ""): Html {
  return html`<a href="${path}#p${p}" aria-label="Paragraph ${p}">¶${p}</a>`;
}
