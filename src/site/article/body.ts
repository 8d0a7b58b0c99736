import MarkdownIt, { type RendererRule, type Token } from "markdown-it";
import { type ParsedBody, paragraphsOf, parseBody } from "../../entry/body.ts";
import { type Html, trusted } from "../html.ts";
import { containerToken, inlineWithHighlights, markupToken, textWithHighlights } from "./inline.ts";
import type { Highlight } from "./ranges.ts";

/** Raw HTML in an entry is shown as text. Nothing in an article is ever rendered as markup. */
const markdown = new MarkdownIt({ html: false });

/** The tokens that open a block of the article. */
const OPENS = ["paragraph_open", "heading_open", "list_item_open"];

/**
 * The style sheet shows the number of a block, so that it is neither copied nor searched. It counts the blocks; on a later
 * page of a long article, where counting would begin anew, an attribute has the number.
 */
const withPermalink: RendererRule = (tokens, index, options, env, self) => {
  const opening = self.renderToken(tokens, index, options);
  const id = tokens[index]?.attrGet("id");
  if (!id) return opening;
  const number = String(id).slice(1);
  return `${opening}<a class="number" href="#${id}"${env?.isLater === true ? ` data-number="${number}"` : ""} aria-label="Paragraph ${number}"></a>`;
};

for (const type of OPENS) markdown.renderer.rules[type] = withPermalink;

/** The same for the search, which needs nothing but the words and where each block begins. */
const bare = new MarkdownIt({ html: false });

for (const type of OPENS)
  bare.renderer.rules[type] = (tokens, index) => {
    const token = tokens[index];
    const id = token?.attrGet("id");
    return token && !token.hidden ? `<${token.tag}>${id ? `<i id="${id}"></i>` : ""}` : "";
  };

/** Plain words, such as a headline, with elements around some of them. */
export function highlightedText(words: string, highlights: readonly Highlight[]): Html {
  const tokens = textWithHighlights(words, highlights);
  return trusted(markdown.renderer.renderInline(tokens, markdown.options, {}));
}

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
   */
  render(
    highlights: ReadonlyMap<number, readonly Highlight[]>,
    notes?: ReadonlyMap<number, Html>,
    shown?: ParagraphRange,
  ): Html;
  /** The words of some paragraphs, as HTML in which each block begins with an empty element that has its id. */
  renderBare(shown: ParagraphRange): Html;
}

/**
 * Parses the body of an article. Each block gets the id `p<n>`, from 1: its permanent address, which search results
 * lead to.
 */
export function readBody(body: string): Body {
  const parsed = parseBody(body);
  for (const [index, { opening }] of parsed.blocks.entries()) {
    opening.attrSet("id", `p${index + 1}`);
    opening.attrSet("dir", "auto");
  }
  const paragraphs = paragraphsOf(parsed);
  return {
    paragraphs,
    headings: parsed.blocks.flatMap(({ opening }, index) =>
      opening.type === "heading_open" ? [{ p: index + 1, words: paragraphs[index] ?? "" }] : [],
    ),
    render(highlights, notes = new Map(), { first, last } = { first: 1, last: paragraphs.length }) {
      const byInline = new Map(
        parsed.blocks
          .slice(first - 1, last)
          .flatMap(({ inlines }, index) =>
            inlines.map((inline) => [inline, highlights.get(first + index) ?? []] as const),
          ),
      );
      const made = tokensOf(parsed, first, last, notes).map((token) =>
        inlineWithHighlights(token, byInline.get(token) ?? []),
      );
      return trusted(markdown.renderer.render(made, markdown.options, { isLater: first > 1 }));
    },
    renderBare: ({ first, last }) =>
      trusted(bare.renderer.render(tokensOf(parsed, first, last, new Map()), bare.options, {})),
  };
}

let latest: { readonly text: string; readonly body: Body } | null = null;

/** The same, kept until another body is read: the pages of a long article are made one after the other. */
export function readBodyOnce(text: string): Body {
  if (latest?.text !== text) latest = { text, body: readBody(text) };
  return latest.body;
}

/** The tokens of some paragraphs. A list that goes on from the page before is opened again, and one that goes on is closed. */
function tokensOf(
  parsed: ParsedBody,
  first: number,
  last: number,
  notes: ReadonlyMap<number, Html>,
): Token[] {
  const { tokens, blocks } = parsed;
  const [begins, ends] = [first > 1 ? blocks[first - 1] : undefined, blocks[last]];
  const from = begins?.at ?? 0;
  const placed = notesAt(blocks.slice(first - 1, last), first, from, notes);
  return [
    ...(placed.get(from) ?? []),
    ...(begins?.within ?? []).map((token) => containerToken(token, 1)),
    ...tokens
      .slice(from, ends?.at ?? tokens.length)
      .flatMap((token, index) => [...(index === 0 ? [] : (placed.get(from + index) ?? [])), token]),
    ...[...(ends?.within ?? [])].reverse().map((token) => containerToken(token, -1)),
  ];
}

/**
 * The notes by the place of their token. A note stands before its paragraph, so that both begin at the same height; that
 * of an item before its list, as a list holds nothing but items.
 * @param blocks those of the page; `first` is the number of the first one.
 * @param from where the page begins, which may be within a list.
 */
function notesAt(
  blocks: ParsedBody["blocks"],
  first: number,
  from: number,
  notes: ReadonlyMap<number, Html>,
): Map<number, Token[]> {
  const placed = new Map<number, Token[]>();
  let at = from;
  for (const [index, block] of blocks.entries()) {
    if (block.within.length === 0) at = block.at;
    const note = notes.get(first + index);
    if (!note) continue;
    const here = placed.get(at);
    if (here) here.push(markupToken(note));
    else placed.set(at, [markupToken(note)]);
  }
  return placed;
}
