import MarkdownIt, { type Token } from "markdown-it";
import type { Block, BlockKind, SetAside } from "../../records.ts";
import type { Importer } from "./importer.ts";

/** Raw HTML in an article is text like any other: nothing of it is ever rendered. */
const markdown = new MarkdownIt({ html: false });

/**
 * Markdown: its blocks become the article's text, one after the other with an empty line
 * between, without the marks. Pictures have no words of the article: they are set aside.
 */
export const markdownImporter: Importer = {
  extensions: [".md", ".markdown"],
  read(body) {
    const blocks: Block[] = [];
    const dropped: SetAside[] = [];
    let text = "";
    const open: BlockKind[] = [];
    for (const token of markdown.parse(body, {})) {
      const marked = MARKED[token.type];
      if (marked) open.push(marked);
      if (token.type === "heading_close" || token.type === "list_item_close") open.pop();
      const words = wordsOf(token, dropped);
      if (words === "") continue;
      const start = text === "" ? 0 : text.length + 2;
      text += (text === "" ? "" : "\n\n") + words;
      const kind = open.at(-1) ?? "paragraph";
      blocks.push({ kind, start, end: start + words.length, text: words });
    }
    return { text, blocks, dropped };
  },
};

/** What the words inside these tokens are. */
const MARKED: Readonly<Record<string, BlockKind>> = { heading_open: "heading", list_item_open: "item" };

function wordsOf(token: Token, dropped: SetAside[]): string {
  if (token.type === "code_block" || token.type === "fence") return fold(token.content);
  if (token.type !== "inline") return "";
  return fold((token.children ?? []).map((child) => inlineWords(child, dropped)).join(""));
}

function inlineWords(token: Token, dropped: SetAside[]): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  if (token.type !== "image") return token.content;
  const text = `${token.content} ${token.attrGet("src") ?? ""}`.trim();
  dropped.push({ step: "picture", reason: "a picture and its caption", text, start: 0, end: 0 });
  return "";
}

const fold = (words: string) => words.replace(/\s+/g, " ").trim();
