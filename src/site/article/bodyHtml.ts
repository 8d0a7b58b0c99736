import type { Words } from "../../languages/words.ts";
import { append } from "../../shared/append.ts";
import type { MarkdownBlock } from "../../text/markdown/blocks.ts";
import { type Html, trusted } from "../html.ts";
import { type Around, blockHtml } from "./blockHtml.ts";
import type { ParagraphRange } from "./body.ts";
import { footnotesIn } from "./footnotes.ts";
import { type Level, levelsOf } from "./levels.ts";
import type { Highlight } from "./ranges.ts";

interface Shown extends ParagraphRange {
  readonly highlights: ReadonlyMap<number, readonly Highlight[]>;
  readonly notes: ReadonlyMap<number, Html>;
  readonly addressOf: (p: number) => string;
  readonly words: Words;
}

/**
 * The blocks of an article, or of one of its pages, in their lists, quotations and tables. A list that goes on from the page
 * before is opened again.
 */
export function bodyHtml(blocks: readonly MarkdownBlock[], shown: Shown): Html {
  const { first, last, notes } = shown;
  const around = surroundings(blocks, shown);
  const parts: string[] = [];
  let open: readonly Level[] = [];
  // A note in the margin stands before its paragraph, so that both begin at the same height; that of an item before its list,
  // as a list holds nothing but items.
  let [beside, group]: [string[], string[]] = [[], []];
  for (const [index, block] of blocks.slice(first - 1, last).entries()) {
    const here = around(block, first + index);
    const levels = levelsOf(block, here.isWholeItem);
    const differing = open.findIndex(({ key }, depth) => key !== levels[depth]?.key);
    const same = differing < 0 ? open.length : differing;
    append(group, closesOf(open.slice(same)));
    if (same === 0) {
      append(parts, [...beside, ...group]);
      [beside, group] = [[], []];
    }
    const note = notes.get(first + index);
    if (note) beside.push(note.toString());
    for (const level of levels.slice(same)) group.push(level.open);
    group.push(blockHtml(block, here).toString());
    open = levels;
  }
  return trusted([...parts, ...beside, ...group, ...closesOf(open)].join(""));
}

const closesOf = (levels: readonly Level[]) => [...levels].reverse().map(({ close }) => close);

/** What each block needs to know of the others. */
function surroundings(
  blocks: readonly MarkdownBlock[],
  { first, last, highlights, addressOf, words }: Shown,
): (block: MarkdownBlock, p: number) => Around {
  const { notes, references, beginning } = footnotesIn(blocks);
  const inItem = blocksOfItems(blocks);
  const address = (p: number | undefined) =>
    p === undefined ? null : first <= p && p <= last ? `#p${p}` : addressOf(p);
  return ({ kind, layout }, p) => {
    const item = layout?.within.at(-1);
    const label = beginning.get(p);
    return {
      p,
      isWholeItem:
        item?.kind === "item" &&
        inItem.get(item.id) === 1 &&
        kind !== "heading" &&
        layout?.form.kind === "words",
      highlights: highlights.get(p) ?? [],
      note: label === undefined ? null : { label, backTo: address(references.get(label)) },
      notes: {
        address: (wanted) => address(notes.get(wanted)),
        name: words.article.footnote,
      },
      isLater: first > 1,
      words,
    };
  };
}

/** How many blocks each item of a list holds. */
function blocksOfItems(blocks: readonly MarkdownBlock[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { layout } of blocks)
    for (const { kind, id } of layout?.within ?? [])
      if (kind === "item") counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
