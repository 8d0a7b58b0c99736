import type { Block } from "../records/source.ts";

/** Characters that Markdown interprets anywhere in a line. */
const INLINE = /[\\`*_[\]<~]/g;
/** Markdown interprets an ampersand only at the beginning of an entity such as `&amp;`. */
const ENTITY = /&(?=#?\w{1,31};)/g;
/** Beginnings that would turn a paragraph into a heading, a list, a quotation or a rule. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+=](?=\s|$)|-[- ]*$|=+$|>)/;
const ORDERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Escapes words so that Markdown renders exactly these words. Only what needs it is escaped. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(INLINE, escapeInline)
    .replace(ENTITY, "\\&")
    .replace(ORDERED, "$1\\$2")
    .replace(OPENING, "\\$&");
}

/** An underscore inside a word, as in file_name, needs no escape. */
function escapeInline(char: string, at: number, words: string): string {
  const ofWord = /[\p{L}\p{N}]/u;
  const isInWord = ofWord.test(words[at - 1] ?? "") && ofWord.test(words[at + 1] ?? "");
  return char === "_" && isInWord ? char : `\\${char}`;
}

/**
 * The blocks of an article as the body of an entry, each on one line. Paragraphs and headings are
 * separated by an empty line; list items follow each other directly. The page has the same blocks
 * in the same order, so a paragraph keeps its number.
 */
export function bodyMarkdown(blocks: readonly Block[]): string {
  let body = "";
  let before: Block | null = null;
  for (const block of blocks) {
    const inList = block.kind === "item" && before?.kind === "item";
    body += `${before === null ? "" : inList ? "\n" : "\n\n"}${blockMarkdown(block)}`;
    before = block;
  }
  return body;
}

function blockMarkdown({ kind, text }: Block): string {
  const words = escapeMarkdown(text);
  if (kind === "item") return `- ${words}`;
  // Markdown would remove "#" at the end of a heading after a space, as closing marks.
  return kind === "heading" ? `## ${words.replace(/(?<= )#+$/, "\\$&")}` : words;
}
