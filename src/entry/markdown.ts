import type { Container } from "../records/layout.ts";
import type { Block } from "../records/source.ts";
import { blockLines } from "./blockLines.ts";
import { readBlocks } from "./body.ts";
import { type Placed, placedBlocks } from "./placedBlocks.ts";

/**
 * The blocks of an article as the body of an entry. The page has the same blocks in the same order, so a paragraph keeps its
 * number. Should the rules of Markdown make other blocks of what is written, which hardly ever happens, each block becomes a
 * plain paragraph, heading or item.
 */
export function bodyMarkdown(blocks: readonly Block[]): string {
  const body = written(blocks);
  if (blocks.every(({ layout }) => layout === undefined)) return body;
  const read = readBlocks(body);
  const isSame =
    read.length === blocks.length && read.every(({ text }, index) => text === blocks[index]?.text);
  return isSame ? body : written(blocks.map(({ layout, ...plain }) => plain));
}

/** A list, quotation or footnote that is open while blocks are written. */
interface Opened {
  readonly container: Container;
  /** What its lines begin with after the first one. */
  readonly indent: string;
}

function written(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let open: readonly Opened[] = [];
  let before: Placed | null = null;
  for (const placed of placedBlocks(blocks)) {
    const { block, within, shared } = placed;
    const inside = indentsOf(open.slice(0, shared));
    if (before) parts.push(isClose(before, placed) ? "\n" : `\n${inside.trimEnd()}\n`);
    const opened = within.slice(shared);
    const first = inside + opened.map(markOf).join("");
    open = [
      ...open.slice(0, shared),
      ...opened.map((container) => ({ container, indent: indentOf(container) })),
    ];
    const isInTable = within.at(-1)?.kind === "table";
    const lines = blockLines(block, isInTable ? (shared < within.length ? "begins" : "goes on") : "none");
    parts.push((first + lines.join(`\n${indentsOf(open)}`)).trimEnd());
    before = placed;
  }
  return parts.join("");
}

const indentsOf = (open: readonly Opened[]) => open.map(({ indent }) => indent).join("");

/** What begins the first line of a container. */
function markOf(container: Container): string {
  if (container.kind === "quote") return "> ";
  if (container.kind === "note") return `[^${container.label}]: `;
  return container.kind === "item" ? `${container.number || "-"} ` : "";
}

function indentOf(container: Container): string {
  if (container.kind === "quote") return "> ";
  return " ".repeat(container.kind === "note" ? 4 : markOf(container).length);
}

/** Whether a block follows without an empty line: simple items of a list, rows of a table, what follows a bare number. */
function isClose(before: Placed, { block, within, shared }: Placed): boolean {
  const last = within.at(-1);
  if (shared === within.length && last?.kind === "table") return true;
  const { layout } = before.block;
  if (layout && layout.lead > before.block.text.length) return shared === before.within.length;
  if (![before.block, block].every(isSimple) || last?.kind !== "item" || within.length - shared !== 1)
    return false;
  const beside = before.within[shared];
  if (beside) return beside.kind === "item" && beside.list === last.list;
  // A numbered list can't begin directly below words, unless with 1.
  return before.within.at(-1)?.kind === "item" && last.number === "";
}

const isSimple = ({ kind, layout }: Block) =>
  kind !== "heading" && (layout?.form.kind ?? "words") === "words";
