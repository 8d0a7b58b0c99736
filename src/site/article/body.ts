import { readBlocks } from "../../entry/body.ts";
import { english } from "../../languages/english.ts";
import type { Words } from "../../languages/words.ts";
import { type Html, html } from "../html.ts";
import { bareBlock } from "./blockHtml.ts";
import { bodyHtml } from "./bodyHtml.ts";
import { inlineHtml } from "./inline.ts";
import type { Highlight } from "./ranges.ts";

/** Plain words, such as a headline, with elements around some of them. */
export const highlightedText = (words: string, highlights: readonly Highlight[]): Html =>
  inlineHtml(words, [], highlights);

/** Some of the paragraphs of an article, by the numbers of the first and the last one. */
export interface ParagraphRange {
  readonly first: number;
  readonly last: number;
}

/** A heading within an article, with its number as a paragraph. */
interface Heading {
  readonly p: number;
  readonly words: string;
}

/** The body of an article, parsed but not yet rendered. */
export interface Body {
  /** The visible text of each paragraph, heading and list item; the first one is paragraph 1. */
  readonly paragraphs: readonly string[];
  readonly headings: readonly Heading[];
  /**
   * As HTML, with elements around words of its paragraphs, by their number.
   * @param notes what stands in the margin beside each paragraph.
   * @param shown the paragraphs to render; all, if it isn't given.
   * @param addressOf the address of a paragraph that may be on another page.
   * @param words of the page, for screen readers.
   */
  render(
    highlights: ReadonlyMap<number, readonly Highlight[]>,
    notes?: ReadonlyMap<number, Html>,
    shown?: ParagraphRange,
    addressOf?: (p: number) => string,
    words?: Words,
  ): Html;
  /** The words of some paragraphs, as HTML in which each block begins with an empty element that has its id. */
  renderBare(range: ParagraphRange): Html;
}

/**
 * Parses the body of an article. Each block gets the id `p<n>`, from 1: its permanent address, which search results
 * lead to.
 */
export function readBody(body: string): Body {
  const blocks = readBlocks(body);
  const all = { first: 1, last: blocks.length };
  return {
    paragraphs: blocks.map(({ text }) => text),
    headings: blocks.flatMap(({ kind, text }, index) =>
      kind === "heading" ? [{ p: index + 1, words: text }] : [],
    ),
    render: (highlights, notes = new Map(), shown = all, addressOf = (p) => `#p${p}`, words = english) =>
      bodyHtml(blocks, { highlights, notes, addressOf, words, first: shown.first, last: shown.last }),
    renderBare: ({ first, last }) =>
      html`${blocks.slice(first - 1, last).map((block, index) => bareBlock(block, first + index))}`,
  };
}

let latest: { readonly text: string; readonly body: Body } | null = null;

/** The same, kept until another body is read: the pages of a long article are made one after the other. */
export function readBodyOnce(text: string): Body {
  if (latest?.text !== text) latest = { text, body: readBody(text) };
  return latest.body;
}
