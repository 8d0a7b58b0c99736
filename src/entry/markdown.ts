import type { Block } from "../records/source.ts";

/** Characters that mean something to Markdown wherever they stand. */
const INLINE = /[\\`*_[\]<~]/g;
/** An ampersand means something only where it begins an entity. */
const ENTITY = /&(?=#?\w{1,31};)/g;
/** What would make a paragraph a heading, a list, a quotation, a rule or a setext line. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+=](?=\s|$)|-[- ]*$|=+$|>)/;
const ORDERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Words as Markdown that renders to exactly these words; only what needs it is escaped. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(INLINE, escapeMark)
    .replace(ENTITY, "\\&")
    .replace(ORDERED, "$1\\$2")
    .replace(OPENING, "\\$&");
}

/** An underscore or a tilde within a word, as in file_name, marks nothing. */
function escapeMark(mark: string, at: number, words: string): string {
  const within = /[\p{L}\p{N}]/u;
  const inWord = within.test(words[at - 1] ?? "") && within.test(words[at + 1] ?? "");
  return mark === "_" && inWord ? mark : `\\${mark}`;
}

/**
 * The kept blocks as the body of an entry, one line a block: paragraphs and headings parted by
 * an empty line, list items one below the other. Rendered, it has the same blocks in the same
 * order, which is how a paragraph keeps its number.
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
  // Marks behind a space at a heading's end would be taken for its closing ones.
  return kind === "heading" ? `## ${words.replace(/(?<= )#+$/, "\\$&")}` : words;
}
