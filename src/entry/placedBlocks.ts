import type { Container } from "../records/layout.ts";
import type { Block } from "../records/source.ts";

/** A block and where it is written. */
export interface Placed {
  readonly block: Block;
  /** What it stands in, the outermost first. */
  readonly within: readonly Container[];
  /** How many of these the block before it stands in, too. */
  readonly shared: number;
}

/**
 * Where each block is written. Items of a plain text form a list. What a block stood in is left out where it can't be said in
 * Markdown: a numbered item whose number was set aside, for example as a caption.
 */
export function placedBlocks(blocks: readonly Block[]): Placed[] {
  let open: readonly Container[] = [];
  return withLists(blocks).map((block) => {
    const wanted = block.layout?.within ?? [];
    const differing = wanted.findIndex(({ id }, depth) => id !== open[depth]?.id);
    const shared = differing < 0 ? wanted.length : differing;
    const unnumbered = wanted.findIndex(
      (one, depth) => depth >= shared && isNumbered(one) && !(depth === wanted.length - 1 && hasLead(block)),
    );
    open = unnumbered < 0 ? wanted : wanted.slice(0, unnumbered);
    return { block, within: open, shared };
  });
}

const isNumbered = (one: Container) => one.kind === "item" && one.number !== "";
const hasLead = ({ layout }: Block) => (layout?.lead ?? 0) > 0;

/** Items without a layout get one: those that follow each other are a list. */
function withLists(blocks: readonly Block[]): Block[] {
  let list = 0;
  return blocks.map((block, index): Block => {
    if (block.layout !== undefined || block.kind !== "item") return block;
    const before = blocks[index - 1];
    // No Markdown text has these ids, so they are the list's alone.
    if (before?.kind !== "item" || before.layout !== undefined) list = -1 - index;
    const item: Container = { kind: "item", id: -1 - blocks.length - index, list, number: "" };
    return { ...block, layout: { within: [item], form: { kind: "words" }, lead: 0, marks: [] } };
  });
}
