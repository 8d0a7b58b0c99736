import MarkdownIt from "markdown-it";
import type { BlockKind, SetAside } from "../../records/source.ts";
import { asBlocks, type Worded } from "./asBlocks.ts";
import type { TextFormat } from "./decodedText.ts";
import { keepDeepText } from "./deepText.ts";
import { type Piece, piecesOf } from "./markdownPieces.ts";
import { keepWideRows } from "./wideTables.ts";

/** Raw HTML in an article is treated as text and never rendered. */
const markdown = new MarkdownIt({ html: false });
keepDeepText(markdown);
keepWideRows(markdown);

/**
 * The blocks of a Markdown file become the article's text, without the Markdown syntax and with an
 * empty line between them. Pictures are set aside.
 */
export const readMarkdown: TextFormat = (body) => {
  const dropped: SetAside[] = [];
  return { ...asBlocks(worded(piecesOf(markdown.parse(body, {}), dropped))), dropped };
};

/**
 * Where each block of a Markdown file is in its source, for messages that name a line of the file.
 * @returns the first and the last line of each block in order, from 0, the end exclusive.
 */
export function markdownLines(body: string): (readonly [start: number, end: number])[] {
  let before: readonly [number, number] = [0, 0];
  return [...worded(piecesOf(markdown.parse(body, {}), []))].map(({ lines }) => {
    before = lines ?? before;
    return before;
  });
}

interface PlacedWords extends Worded, Pick<Piece, "lines"> {}

/**
 * The pieces that have words, in order. A numbered item becomes a paragraph that begins with its
 * number: the text may mention "point 3", and "1984. A dry year." is not a list at all.
 */
function* worded(pieces: readonly Piece[]): Generator<PlacedWords> {
  const open: BlockKind[] = [];
  let number = "";
  for (const piece of pieces) {
    const opened = opens(piece);
    if (opened) {
      open.push(opened);
      number = piece.number;
    }
    const isClosing = /^(?:heading|list_item)_close$/.test(piece.type);
    const words = `${number} ${piece.words}`.trim();
    if (isClosing ? number !== "" : piece.words !== "") {
      yield { kind: open.at(-1) ?? "paragraph", words, lines: piece.lines };
      number = "";
    }
    if (isClosing) open.pop();
  }
}

/** The kind of block that this token opens; null for other tokens. */
function opens({ type, number }: Piece): BlockKind | null {
  if (type === "heading_open") return "heading";
  if (type !== "list_item_open") return null;
  return number === "" ? "item" : "paragraph";
}
