import { type Html, html } from "../../src/site/html.ts";

/** The levels of headings below the title of the page. */
export type Level = 2 | 3 | 4;

/** A heading whose level depends on where it is used. */
export function heading(level: Level, attributes: Html, content: Html): Html {
  if (level === 2) return html`<h2${attributes}>${content}</h2>`;
  return level === 3 ? html`<h3${attributes}>${content}</h3>` : html`<h4${attributes}>${content}</h4>`;
}
