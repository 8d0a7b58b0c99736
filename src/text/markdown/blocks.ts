import type { Token } from "markdown-it";
import type { Container, Form, Layout, Mark } from "../../records/layout.ts";
import type { BlockKind, SetAside } from "../../records/source.ts";
import { codeOf } from "./code.ts";
import { parseMarkdown } from "./parser.ts";
import { plainBlocks } from "./plainBlocks.ts";
import { rowOf } from "./row.ts";
import { addressOf, labelOf, type Words, wordsOf } from "./words.ts";

/** A paragraph, heading, list item, row of a table, or piece of code. */
export interface MarkdownBlock {
  readonly kind: BlockKind;
  /** Its words as a reader sees them, without Markdown's marks. */
  readonly text: string;
  /** Absent for a plain block. */
  readonly layout?: Layout;
  /** The lines of the source that it is on, from 0, the end exclusive. */
  readonly lines: readonly [start: number, end: number];
}

interface MarkdownText {
  readonly blocks: readonly MarkdownBlock[];
  /** Pictures, and addresses that the page can't lead to. */
  readonly dropped: readonly SetAside[];
}

/** What is nested deeper stands on the page as if it were in the last of these, so that there is room for its words. */
const MAX_DEPTH = 8;

const CLOSES = new Set(["blockquote_close", "list_item_close", "table_close", "footnote_reference_close"]);

/**
 * The blocks of a Markdown text. A numbered item begins with its number, as the text may speak of "point 3", and "1984. A dry
 * year." is no list at all. Raw HTML is text.
 */
export function markdownBlocks(body: string): MarkdownText {
  const plain = plainBlocks(body);
  if (plain !== null) return { blocks: plain, dropped: [] };
  const { tokens, addresses } = parseMarkdown(body);
  const dropped: SetAside[] = [];
  const walk = new Walk();
  let rowFrom = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.type === "tr_open") rowFrom = at;
    else if (token.type === "tr_close") {
      const { cells, ...words } = rowOf(tokens.slice(rowFrom, at), dropped);
      const isHead = tokens[rowFrom - 1]?.type === "thead_open";
      // A row without words, such as an empty head, is no block.
      if (/[^\s|]/.test(words.text))
        walk.block({ ...words, form: { kind: "row", isHead, cells } }, tokens[rowFrom]);
      rowFrom = -1;
    } else if (rowFrom < 0) walk.token(token, dropped);
  }
  const used = new Set(walk.blocks.flatMap(({ layout }) => layout?.marks ?? []).map(hrefOf));
  for (const { text } of dropped) used.add(text);
  for (const address of addresses) if (!used.has(address)) dropped.push(addressOf(address));
  return { blocks: walk.blocks, dropped };
}

const hrefOf = (mark: Mark) => (mark.kind === "link" ? mark.href : "");

/** A block before its place is known. */
interface Found extends Words {
  readonly form: Form;
}

const WORDS = { kind: "words" } as const;

/** Goes through the tokens, and knows what is open. */
class Walk {
  readonly blocks: MarkdownBlock[] = [];
  readonly #open: Container[] = [];
  readonly #lists: number[] = [];
  #isHeading = false;
  /** The numbered item whose number isn't in a block yet. */
  #numbered: { readonly item: Container; readonly number: string; readonly token: Token } | null = null;
  #lines: readonly [number, number] = [0, 0];
  #ids = 0;

  token(token: Token, dropped: SetAside[]): void {
    const { type } = token;
    if (type === "heading_open") this.#isHeading = true;
    else if (type === "heading_close") this.#isHeading = false;
    else if (/^(?:bullet|ordered)_list_open$/.test(type)) this.#lists.push(++this.#ids);
    else if (/^(?:bullet|ordered)_list_close$/.test(type)) this.#lists.pop();
    else if (CLOSES.has(type)) this.#close();
    else if (type === "inline") this.block({ ...wordsOf(token.children ?? [], dropped), form: WORDS }, token);
    else if (type === "fence" || type === "code_block") this.block(codeOf(token), token);
    else {
      const opened = this.#opened(token);
      if (!opened) return;
      this.#endNumber();
      this.#open.push(opened);
      if (opened.kind === "item" && opened.number !== "")
        this.#numbered = { item: opened, number: opened.number, token };
    }
  }

  block({ text, marks, form }: Found, token: Token | undefined): void {
    if (text === "") return;
    const isFirst = form.kind === "words" && this.#numbered?.item === this.#open.at(-1);
    const number = isFirst && this.#numbered ? `${this.#numbered.number} ` : "";
    if (isFirst) this.#numbered = null;
    else this.#endNumber();
    const moved = marks.map((mark) => ({
      ...mark,
      start: mark.start + number.length,
      end: mark.end + number.length,
    }));
    this.#add({ text: number + text, marks: moved, form }, number.length, token);
  }

  /** An item that doesn't begin with words has its number as a block of its own. */
  #endNumber(): void {
    if (this.#numbered === null) return;
    const { number, token } = this.#numbered;
    this.#numbered = null;
    this.#add({ text: number, marks: [], form: WORDS }, number.length + 1, token);
  }

  #add({ text, marks, form }: Found, lead: number, token: Token | undefined): void {
    this.#lines = token?.map ?? this.#lines;
    const within = this.#open.slice(0, MAX_DEPTH);
    const isWhole = within.length === this.#open.length;
    const layout: Layout = { within, form: isWhole ? form : WORDS, lead: isWhole ? lead : 0, marks };
    const isPlain = within.length === 0 && marks.length === 0 && form.kind === "words";
    this.blocks.push({ kind: this.#kind(), text, ...(!isPlain && { layout }), lines: this.#lines });
  }

  #kind(): BlockKind {
    if (this.#isHeading) return "heading";
    const item = this.#open.findLast(({ kind }) => kind === "item");
    return item?.kind === "item" && item.number === "" ? "item" : "paragraph";
  }

  #close(): void {
    this.#endNumber();
    this.#open.pop();
  }

  #opened({ type, info, markup, meta }: Token): Container | null {
    if (type === "blockquote_open") return { kind: "quote", id: ++this.#ids };
    if (type === "table_open") return { kind: "table", id: ++this.#ids };
    if (type === "footnote_reference_open")
      return { kind: "note", id: ++this.#ids, label: labelOf({ meta }) };
    if (type !== "list_item_open") return null;
    const number = info === "" ? "" : `${info}${markup}`;
    return { kind: "item", id: ++this.#ids, list: this.#lists.at(-1) ?? 0, number };
  }
}
