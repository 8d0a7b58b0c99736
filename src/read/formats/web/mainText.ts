import { Readability } from "@mozilla/readability";
import { isHidden } from "./hidden.ts";
import { isElement } from "./nodes.ts";

/** What belongs to no article on any page. Readability finds most of it by its words, but not all. */
const AROUND = [
  "nav, aside, footer, form, dialog, figcaption",
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="search"]',
  // The banner of the Wayback Machine.
  "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato",
  // WordPress, and words that most publishers use for the same things.
  ".sharedaddy, .jp-relatedposts, .post-navigation, .nav-links, .wp-caption-text, .comments-area, #comments",
  '[class*="cookie"], [id*="cookie"], [class*="newsletter"], [class*="related-"], [class*="share-"], [class*="social-"]',
].join(", ");

/** A shorter text is looked for again, with less of the page left out. Many a news item is no longer. */
const SHORT = 140;

/** A page's article, and the line with its author, if the page has one. */
interface MainText {
  readonly element: Element;
  readonly byline: string | null;
}

/** What nobody sees of a page: hidden by its own marks, or by SingleFile's. */
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"], .sf-hidden';

/** Finds the element that holds a page's article; null if there is none. The document is changed. */
export function mainText(document: Document): MainText | null {
  const half = (document.body.textContent ?? "").length / 2;
  const isMuch = (element: Element) => (element.textContent ?? "").length >= half;
  for (const element of document.querySelectorAll(HIDDEN))
    if (isHidden(element) && !isMuch(element)) element.remove();
  for (const element of document.querySelectorAll(AROUND)) {
    // Some sites have their whole page in a form, or in an element with such a class.
    const isPage = element.querySelector("article, main, h1") !== null;
    if (!isPage && !isMuch(element)) element.remove();
  }
  for (const figure of document.querySelectorAll("figure"))
    if (figure.querySelector("table, blockquote, pre, p") === null) figure.remove();
  const found = new Readability<Node>(document, {
    charThreshold: SHORT,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!found?.content || !isElement(found.content)) return null;
  return { element: found.content, byline: found.byline ?? null };
}
