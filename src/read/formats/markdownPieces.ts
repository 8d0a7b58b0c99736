import type { Token } from "markdown-it";
import type { SetAside } from "../../records/source.ts";

/** A token of a Markdown document, with its words as a reader sees them. */
export interface Piece {
  readonly type: string;
  readonly words: string;
  /** The number of a numbered list's item with its punctuation, such as `3.`; else empty. */
  readonly number: string;
  /** The lines of the source that it is on, from 0, the end exclusive; null for closing tokens. */
  readonly lines: readonly [start: number, end: number] | null;
}

/** The tokens as pieces. A row of a table is one piece. Pictures are added to `dropped`. */
export function piecesOf(tokens: readonly Token[], dropped: SetAside[]): Piece[] {
  return tokens.flatMap((token, at) => {
    if (isCell(tokens, at)) return [];
    const { type, map: lines } = token;
    const words = type === "tr_open" ? rowWords(tokens, at, dropped) : wordsOf(token, dropped);
    const isNumbered = type === "list_item_open" && token.info !== "";
    return { type, words, number: isNumbered ? `${token.info}${token.markup}` : "", lines };
  });
}

/** Whether a token is the content of a table's cell, which is joined to its row's words. */
function isCell(tokens: readonly Token[], at: number): boolean {
  return /^t[hd]_open$/.test(tokens[at - 1]?.type ?? "");
}

function rowWords(tokens: readonly Token[], from: number, dropped: SetAside[]): string {
  const cells: string[] = [];
  for (let at = from; at < tokens.length && tokens[at]?.type !== "tr_close"; at += 1) {
    const token = tokens[at];
    if (token && isCell(tokens, at)) cells.push(wordsOf(token, dropped));
  }
  return cells.some((cell) => cell !== "") ? fold(cells.join(" | ")) : "";
}

function wordsOf(token: Token, dropped: SetAside[]): string {
  if (token.type === "code_block") return fold(token.content);
  // One word after the marks of a code block is its language. More are a text that begins with such marks.
  if (token.type === "fence")
    return fold(`${/\s/.test(token.info.trim()) ? token.info : ""} ${token.content}`);
  if (token.type !== "inline") return "";
  return fold((token.children ?? []).map((child) => inlineWords(child, dropped)).join(""));
}

function inlineWords(token: Token, dropped: SetAside[]): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  if (token.type !== "image") return token.content;
  const text = `${token.content} ${token.attrGet("src") ?? ""}`.trim();
  dropped.push({ step: "parsing/picture", reason: "a picture and its caption", text, start: 0, end: 0 });
  return "";
}

/** Runs of white space become one space. No-break spaces stay, as they do in plain text. */
const fold = (words: string) => words.replace(/[^\S\u00a0\u202f]+/g, " ").trim();
