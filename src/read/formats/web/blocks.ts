import type { BlockKind } from "../../../records/source.ts";
import type { Span } from "../../../records/span.ts";
import { collapseSpaces } from "../../../shared/spaces.ts";
import type { Worded } from "../asBlocks.ts";
import { isHidden } from "./hidden.ts";
import { isElement, isText } from "./nodes.ts";

/** Elements that begin and end a block of their own. */
const OWN_BLOCK = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

/** In a cell of a table that only arranges a page there are such elements, or more than one paragraph, or a long text. */
const IN_LAYOUT = "div, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, p ~ p";
const LONG_CELL = 300;

/** A block, and what its place on the page is worked out from. */
export interface HtmlBlock extends Worded {
  /** The element that it is of. */
  readonly element: Element;
  /** How much of it is in links: 1 is all. */
  readonly linked: number;
  /** How many characters at its beginning are the number of its item, with a space. */
  readonly lead: number;
}

/**
 * The blocks of an element in their order, as the Markdown importer makes them: headings, items of lists, paragraphs. A
 * numbered item is a paragraph that begins with its number. A row of a table of data is one paragraph.
 */
export function htmlBlocks(root: Element): HtmlBlock[] {
  const writer = blockWriter();
  writeBlock(root, "", "paragraph", writer);
  return writer.found;
}

/** Collects words until a block ends. */
interface BlockWriter {
  readonly found: HtmlBlock[];
  add(words: string, isLink: boolean): void;
  /** Ends the block that the words so far are of; without words there is none. */
  end(element: Element, kind: BlockKind): void;
  /** What the next block begins with: the number of an item. */
  number: string;
  readonly numberOf: (item: Element) => string;
}

/** A line that ends with a break and is no longer, beside others such, is a line of its own: a byline, a menu, a verse. */
const SHORT_LINE = 80;

/** Stands for a line break until the block is written. No decoded text has it. */
const BREAK = "\u0000";

function blockWriter(): BlockWriter {
  let parts: string[] = [];
  let linked = 0;
  return {
    found: [],
    number: "",
    numberOf: numbering(),
    add(words, isLink) {
      parts.push(words);
      if (isLink) linked += fold(words).length;
    },
    end(element, kind) {
      const lines = parts
        .join("")
        .split(BREAK)
        .map(fold)
        .filter((line) => line !== "");
      const length = lines.reduce((sum, line) => sum + line.length, 0);
      const areOwn = lines.every((line) => line.length <= SHORT_LINE);
      for (const line of areOwn || lines.length === 0 ? lines : [lines.join(" ")]) {
        const before = this.number === "" ? "" : `${this.number} `;
        const words = `${before}${line}`;
        this.found.push({ kind, words, element, linked: linked / length, lead: before.length });
        this.number = "";
      }
      [parts, linked] = [[], 0];
    },
  };
}

function writeBlock(element: Element, name: string, kind: BlockKind, writer: BlockWriter): void {
  if (name === "LI") writer.number = writer.numberOf(element);
  const own = kindOf(name, writer.number) ?? kind;
  if (name === "TR" && isData(element)) writer.add(rowOf(element).words, false);
  else
    for (const child of element.childNodes) writeNode(child, { element, kind: own, isLink: false }, writer);
  writer.end(element, own);
  if (name === "LI") writer.number = "";
}

/** Within what a node stands. */
interface Within {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly isLink: boolean;
}

function writeNode(node: ChildNode, within: Within, writer: BlockWriter): void {
  const { element, kind } = within;
  if (isText(node)) writer.add((node.nodeValue ?? "").replaceAll(BREAK, " "), within.isLink);
  if (!isElement(node) || isHidden(node)) return;
  const name = node.tagName.toUpperCase();
  const isOwn = OWN_BLOCK.has(name);
  if (isOwn || endsParagraph(node, name)) writer.end(element, kind);
  if (isOwn) writeBlock(node, name, kind, writer);
  else if (name === "BR") writer.add(BREAK, false);
  else {
    const inside = name === "A" ? { ...within, isLink: true } : within;
    for (const child of node.childNodes) writeNode(child, inside, writer);
  }
}

/** The words as a reader sees them, without characters that have no width. */
const fold = (words: string) => collapseSpaces(words.replace(/[\u200b\u00ad\ufeff]/g, ""));

/** The kind of block that an element is by itself; null for one that is as what it stands in. */
function kindOf(name: string, number: string): BlockKind | null {
  if (/^H[1-6]$/.test(name)) return "heading";
  if (name === "LI") return number === "" ? "item" : "paragraph";
  return null;
}

/** Numbers the items of numbered lists, when they come one after the other. Empty for an item of another list. */
export function numbering(): (item: Element) => string {
  const next = new Map<Element, number>();
  return ({ parentElement: list }) => {
    if (list?.tagName.toUpperCase() !== "OL") return "";
    const number = next.get(list) ?? (Number(list.getAttribute("start")) || 1);
    next.set(list, number + 1);
    return `${number}.`;
  };
}

/** Two breaks after each other stand for the end of a paragraph. */
function endsParagraph(lineBreak: Element, name: string): boolean {
  if (name !== "BR") return false;
  let next = lineBreak.nextSibling;
  while (next && isText(next) && (next.nodeValue ?? "").trim() === "") next = next.nextSibling;
  return next !== null && isElement(next) && next.tagName.toUpperCase() === "BR";
}

/** Whether a row is one of a table of data, and doesn't only arrange what is on the page. */
export const isData = ({ children }: Element) =>
  children.length > 1 &&
  [...children].every(
    (cell) => cell.querySelector(IN_LAYOUT) === null && (cell.textContent ?? "").length <= LONG_CELL,
  );

/** The words of a row of data, with `|` between its cells, and where each cell is in them. */
export function rowOf(row: Element): { readonly words: string; readonly cells: readonly Span[] } {
  const cells: Span[] = [];
  let words = "";
  for (const cell of row.children) {
    const own = htmlBlocks(cell).map((block) => block.words);
    const text = own.join(" ");
    if (cells.length > 0) words += words === "" ? "|" : " |";
    if (text !== "" && words !== "") words += " ";
    cells.push({ start: words.length, end: words.length + text.length });
    words += text;
  }
  return { words, cells };
}
