import MarkdownIt, { type RendererRule, type Token } from "markdown-it";
import { type ParsedBody, paragraphsOf, parseBody } from "../../entry/body.ts";
import { type Html, trusted } from "../html.ts";
import { containerToken, inlineWithHighlights, textWithHighlights } from "./inline.ts";
import type { Highlight } from "./ranges.ts";

/** Raw HTML in an entry is shown as text. Nothing in an article is ever rendered as markup. */
const markdown = new MarkdownIt({ html: false });

/** The tokens that open a block of the article. */
const OPENS = ["paragraph_open", "heading_open", "list_item_open"];

/** The style sheet shows the number of a block, so that it is neither copied nor searched. */
const withPermalink: RendererRule = (tokens, index, options, env, self) => {
  const opening = self.renderToken(tokens, index, options);
  const id = tokens[index]?.attrGet("id");
  if (!id) return opening;
  const number = String(id).slice(1);
  const isQuoted = env?.quoted instanceof Set && env.quoted.has(Number(number));
  return `${isQuoted ? opening.replace(" ", ' class="quoted" ') : opening}<a class="number" href="#${id}" data-number="${number}" aria-label="Paragraph ${number}"></a>`;
};

for (const type of OPENS) markdown.renderer.rules[type] = withPermalink;

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

/** The body of an article, parsed but not yet rendered. */
export interface Body {
  /** The visible text of each paragraph, heading and list item; the first one is paragraph 1. */
  readonly paragraphs: readonly string[];
  /**
   * As HTML, with elements around words of its paragraphs, by their number; `quoted` ones are somebody's words.
   * @param shown the paragraphs to render; all, if it isn't given.
   */
  render(
    highlights: ReadonlyMap<number, readonly Highlight[]>,
    quoted?: ReadonlySet<number>,
    shown?: ParagraphRange,
  ): Html;
}

/**
 * Parses the body of an article. Each block gets the id `p<n>`, from 1: its permanent address, which search results
 * (as `¶n`) lead to.
 */
export function readBody(body: string): Body {
  const parsed = parseBody(body);
  for (const [index, { opening }] of parsed.blocks.entries()) {
    opening.attrSet("id", `p${index + 1}`);
    opening.attrSet("dir", "auto");
    opening.attrSet("data-pagefind-title", `¶${index + 1}`);
  }
  const paragraphs = paragraphsOf(parsed);
  return {
    paragraphs,
    render(highlights, quoted = new Set(), { first, last } = { first: 1, last: paragraphs.length }) {
      const byInline = new Map(
        parsed.blocks
          .slice(first - 1, last)
          .flatMap(({ inlines }, index) =>
            inlines.map((inline) => [inline, highlights.get(first + index) ?? []] as const),
          ),
      );
      const made = tokensOf(parsed, first, last).map((token) =>
        inlineWithHighlights(token, byInline.get(token) ?? []),
      );
      return trusted(markdown.renderer.render(made, markdown.options, { quoted }));
    },
  };
}

let latest: { readonly text: string; readonly body: Body } | null = null;

/** The same, kept until another body is read: the pages of a long article are made one after the other. */
export function readBodyOnce(text: string): Body {
  if (latest?.text !== text) latest = { text, body: readBody(text) };
  return latest.body;
}

/** The tokens of some paragraphs. A list that goes on from the page before is opened again, and one that goes on is closed. */
function tokensOf({ tokens, blocks }: ParsedBody, first: number, last: number): Token[] {
  const [begins, ends] = [first > 1 ? blocks[first - 1] : undefined, blocks[last]];
  return [
    ...(begins?.within ?? []).map((token) => containerToken(token, 1)),
    ...tokens.slice(begins?.at ?? 0, ends?.at ?? tokens.length),
    ...[...(ends?.within ?? [])].reverse().map((token) => containerToken(token, -1)),
  ];
}
