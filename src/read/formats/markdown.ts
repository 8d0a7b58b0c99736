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
    for (const { kind, words } of worded(markdown.parse(body, {}), dropped)) {
      const start = text === "" ? 0 : text.length + 2;
      text += (text === "" ? "" : "\n\n") + words;
      blocks.push({ kind, start, end: start + words.length, text: words });
    }
    return { text, blocks, dropped };
  },
};

type Worded = Pick<Block, "kind"> & { readonly words: string };

/** The blocks that have words, in order. */
function* worded(tokens: readonly Token[], dropped: SetAside[]): Generator<Worded> {
  const open: BlockKind[] = [];
  // The number of a list's item, until its first words: a text may speak of its third point.
  let number = "";
  let row: string[] | null = null;
  for (const token of tokens) {
    if (token.type === "heading_open") open.push("heading");
    if (token.type === "list_item_open") {
      number = token.info === "" ? "" : `${token.info}${token.markup}`;
      open.push(number === "" ? "item" : "paragraph");
    }
    if (token.type === "tr_open") row = [];
    const words = wordsOf(token, dropped);
    if (row && token.type === "inline") row.push(words);
    else if (words !== "") {
      yield { kind: open.at(-1) ?? "paragraph", words: fold(`${number} ${words}`) };
      number = "";
    }
    if (token.type === "tr_close") {
      const cells = fold(row?.join(" | ") ?? "");
      row = null;
      if (/[^\s|]/.test(cells)) yield { kind: "paragraph", words: cells };
    }
    if (token.type === "list_item_close" && number !== "") {
      yield { kind: "paragraph", words: number };
      number = "";
    }
    if (token.type === "heading_close" || token.type === "list_item_close") open.pop();
  }
}

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

/** White space becomes one space; no-break spaces stay, as they do in plain text. */
const fold = (words: string) => words.replace(/[^\S\u00a0\u202f]+/g, " ").trim();
