import MarkdownIt, { type RendererRule } from "markdown-it";
import { type Html, trusted } from "./html.ts";

/** Raw HTML in an entry is text: nothing that an article holds is ever rendered as markup. */
const markdown = new MarkdownIt({ html: false });

/** The tokens that open a block of the article, as the write stage wrote it. */
const OPENS = ["paragraph_open", "heading_open", "list_item_open"];

/** A block's number is written by the style sheet, so that it is neither copied nor searched. */
const withPermalink: RendererRule = (tokens, index, options, _env, self) => {
  const opening = self.renderToken(tokens, index, options);
  const id = tokens[index]?.attrGet("id");
  if (!id) return opening;
  const number = String(id).slice(1);
  return `${opening}<a class="number" href="#${id}" data-number="${number}" aria-label="Paragraph ${number}"></a>`;
};

for (const type of OPENS) markdown.renderer.rules[type] = withPermalink;

/**
 * An article's body as HTML. Each block gets the id `p<n>`, from 1, which is its address for
 * ever, and by which search lands on it (as `¶n`).
 */
export function renderBody(body: string): Html {
  const tokens = markdown.parse(body, {});
  let number = 0;
  for (const token of tokens) {
    // markdown-it hides the paragraph within a list item: the item is the block.
    if (!OPENS.includes(token.type) || token.hidden) continue;
    number += 1;
    token.attrSet("id", `p${number}`);
    token.attrSet("dir", "auto");
    token.attrSet("data-pagefind-title", `¶${number}`);
  }
  return trusted(markdown.renderer.render(tokens, markdown.options, {}));
}
