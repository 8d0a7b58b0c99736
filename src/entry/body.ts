import MarkdownIt, { type Token } from "markdown-it";

/** HTML in an entry is text: nothing in an article is ever rendered as markup. */
const markdown = new MarkdownIt({ html: false });

/** The tokens that open a paragraph, a heading or a list item. */
const OPENINGS = ["paragraph_open", "heading_open", "list_item_open"];

/** One numbered block of the body: its opening token, and its tokens of text. */
interface BodyBlock {
  readonly opening: Token;
  readonly inlines: readonly Token[];
}

/** The body of an entry as markdown-it reads it. */
export interface ParsedBody {
  readonly tokens: readonly Token[];
  /** Paragraph n is the block at n - 1. */
  readonly blocks: readonly BodyBlock[];
}

/** Splits the body of an entry into its numbered blocks. */
export function parseBody(body: string): ParsedBody {
  const tokens = markdown.parse(body, {});
  const blocks: { opening: Token; inlines: Token[] }[] = [];
  for (const token of tokens) {
    if (token.type === "inline") blocks.at(-1)?.inlines.push(token);
    // markdown-it hides the paragraph inside a list item: the item is the block.
    if (OPENINGS.includes(token.type) && !token.hidden) blocks.push({ opening: token, inlines: [] });
  }
  return { tokens, blocks };
}

/** The visible text of each numbered block, in order. */
export function paragraphsOf({ blocks }: ParsedBody): string[] {
  return blocks.map(({ inlines }) =>
    inlines
      .flatMap(({ children }) => children ?? [])
      .map(visibleText)
      .join(""),
  );
}

/** What a reader sees of a token inside a paragraph. */
export function visibleText({ type, content, nesting }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return " ";
  return nesting === 0 && type !== "image" ? content : "";
}
