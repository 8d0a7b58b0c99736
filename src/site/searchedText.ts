import { highlightedText, type ParagraphRange, readBodyOnce } from "./article/body.ts";
import { html } from "./html.ts";
import type { QuotedPlace } from "./said/spoken.ts";

/** What is searched of a page: its headline, and some paragraphs of an article. Plain data, which can be sent to another thread. */
export interface SearchedText extends ParagraphRange {
  readonly title: string;
  /** The whole article's, in Markdown. */
  readonly body: string;
  /** Where quotations are in these paragraphs. */
  readonly quotations: readonly QuotedPlace[];
}

/** The same as Pagefind reads it. Each paragraph begins with an empty element that has its id, `p12`. */
export function searchedHtml({ title, body, first, last }: SearchedText): string {
  const text = readBodyOnce(body).renderBare({ first, last });
  return html`<html><body data-pagefind-body><h1>${highlightedText(title, [])}</h1>${text}</body></html>`.toString();
}
