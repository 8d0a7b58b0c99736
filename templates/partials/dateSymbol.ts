import type { Listed } from "../../src/site/cards/card.ts";
import { type Html, html } from "../../src/site/html.ts";
import { type Certainty, certaintyOf } from "../../src/site/words/certainty.ts";

/**
 * The symbol before a date, which shows how certain it is: a solid disc, a ring, a dashed ring or a dotted ring. The
 * words beside it say the same, so it is hidden from screen readers.
 */
export function dateSymbol(certainty: Certainty): Html {
  return html`<svg class="mark mark-${certainty}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="5.5"/></svg>`;
}

/** The symbol of an article's date. */
export function dateSymbolOf(article: Listed): Html {
  return dateSymbol(certaintyOf(article));
}
