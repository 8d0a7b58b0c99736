import MarkdownIt, { type Token } from "markdown-it";

/** HTML in an entry is text: nothing in an article is ever rendered as markup. */
const markdown = new MarkdownIt({ html: false });

/** The tokens that open a paragraph, a heading or a list item. */
const OPENINGS = ["paragraph_open", "heading_open", "list_item_open"];

/** One numbered block of the body: its opening token, and its tokens of text. */
interface BodyBlock {
  readonly opening: Token;
  readonly inlines: readonly Token[];
  /** Where it begins among all tokens, with the list or quotation that it is the first block of. */
  readonly at: number;
  /** The tokens of the lists and quotations that are open there. */
  readonly within: readonly Token[];
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
  const blocks: (BodyBlock & { inlines: Token[] })[] = [];
  let open: readonly Token[] = [];
  // Where the openings that directly precede a token begin.
  let start = { at: 0, within: open };
  for (const [at, token] of tokens.entries()) {
    // markdown-it hides the paragraph inside a list item: the item is the block.
    const isBlock = OPENINGS.includes(token.type) && !token.hidden;
    if (token.type === "inline") blocks.at(-1)?.inlines.push(token);
    if (isBlock) blocks.push({ opening: token, inlines: [], ...start });
    if (token.nesting === 1) open = [...open, token];
    else if (token.nesting === -1) open = open.slice(0, -1);
    if (isBlock || token.nesting !== 1) start = { at: at + 1, within: open };
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
