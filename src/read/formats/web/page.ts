import { parseHTML } from "linkedom";
import { addMissingParts } from "./missingParts.ts";

/** Twice what the longest articles of encyclopedias have (New Zealand in Wikipedia: 9,900). To look at more would take minutes. */
const MAX_ELEMENTS = 20_000;
/** Of their tags there are two each, and some "<" are text. */
const MAX_TAGS = 3 * MAX_ELEMENTS;
const MAX_ATTRIBUTES = 1000;

/** Deeper than any page needs. Code that walks into elements calls itself for each level. */
const MAX_DEPTH = 300;

/** A parsed page, or why it can't be read, as the end of a sentence. */
export type Page = { readonly document: Document } | { readonly tooLarge: string };

/** Parses HTML. Nothing in it runs, and nothing that it names is loaded. */
export function pageOf(html: string): Page {
  const small = withoutData(html);
  if (hasManyElements(small)) return { tooLarge: `it has more than ${MAX_ELEMENTS} elements` };
  if (hasManyAttributes(small))
    return { tooLarge: `it has an element with more than ${MAX_ATTRIBUTES} attributes` };
  const document =
    documentOf(small) ?? documentOf(`<html>${small}</html>`) ?? parseHTML("<html></html>").document;
  addMissingParts(document);
  if (isDeep(document)) return { tooLarge: `its elements are nested in more than ${MAX_DEPTH} levels` };
  return { document };
}

/** Null where the parser takes something else for the whole document: a page may lack the tag, or begin with a script. */
function documentOf(html: string): Document | null {
  const { document } = parseHTML(html);
  const root: Element | null = document.documentElement;
  return root?.tagName.toUpperCase() === "HTML" ? document : null;
}

/** Pictures and typefaces that a saved page holds in itself are most of its bytes. */
const withoutData = (html: string) => html.replace(/\bdata:[a-z]+\/[^"'\s()<>]{200,}/gi, "data:,");

function hasManyElements(html: string): boolean {
  return hasMore(html, /<[a-z]/gi, MAX_ELEMENTS) || hasMore(html, /</g, MAX_TAGS);
}

function hasMore(text: string, pattern: RegExp, most: number): boolean {
  for (let count = 0; count <= most; count += 1) if (!pattern.test(text)) return false;
  return true;
}

function hasManyAttributes(html: string): boolean {
  for (const [tag] of html.matchAll(/<[a-z][^<>]{2000,}/gi)) {
    const names = tag.replace(/"[^"]*"?|'[^']*'?/g, "").match(/\s[^\s=]+/g);
    if ((names?.length ?? 0) > MAX_ATTRIBUTES) return true;
  }
  return false;
}

function isDeep(document: Document): boolean {
  let depth = 0;
  let node: Element | null = document.documentElement;
  while (node) {
    if (depth > MAX_DEPTH) return true;
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node?.nextElementSibling ?? null;
  }
  return false;
}
