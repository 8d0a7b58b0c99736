import type { Container, Form, Layout } from "../../../records/layout.ts";
import type { Worded } from "../asBlocks.ts";
import { type HtmlBlock, isData, numbering, rowOf } from "./blocks.ts";

/** What is nested deeper stands on the page as if it were in the last of these. */
const MAX_DEPTH = 8;

/** Blocks with how they stand on the page: in lists, quotations and tables. Links and emphasis are left out. */
export function withLayout(blocks: readonly HtmlBlock[]): Worded[] {
  const places = placing();
  return blocks.map((block) => {
    const { kind, words, element, lead } = block;
    const form = formOf(block);
    const within = containersOf(element, form, places).slice(0, MAX_DEPTH);
    const layout: Layout = { within, form, lead, marks: [] };
    return { kind, words, ...((within.length > 0 || form.kind === "row") && { layout }) };
  });
}

/** Tells elements apart, and knows the numbers of items. */
interface Placing {
  idOf(element: Element): number;
  numberOf(item: Element): string;
}

function placing(): Placing {
  const ids = new Map<Element, number>();
  const numbers = new Map<Element, string>();
  const nextOf = numbering();
  return {
    idOf(element) {
      const id = ids.get(element) ?? ids.size + 1;
      ids.set(element, id);
      return id;
    },
    numberOf(item) {
      // All items of its list at once, as one without words has a number, too.
      if (!numbers.has(item))
        for (const one of item.parentElement?.children ?? [])
          if (one.tagName.toUpperCase() === "LI") numbers.set(one, nextOf(one));
      return numbers.get(item) ?? "";
    },
  };
}

/** What an element stands in, the outermost first. */
function containersOf(element: Element, form: Form, { idOf, numberOf }: Placing): Container[] {
  const found: Container[] = [];
  let isRow = form.kind === "row";
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = at.tagName.toUpperCase();
    if (name === "BLOCKQUOTE") found.push({ kind: "quote", id: idOf(at) });
    if (name === "TABLE" && isRow) {
      found.push({ kind: "table", id: idOf(at) });
      isRow = false;
    }
    if (name === "LI" && at.parentElement)
      found.push({ kind: "item", id: idOf(at), list: idOf(at.parentElement), number: numberOf(at) });
  }
  return found.reverse();
}

/** Whether a block is a row of a table, and where its cells are. */
function formOf({ element, words }: HtmlBlock): Form {
  if (element.tagName.toUpperCase() !== "TR" || !isData(element)) return { kind: "words" };
  const row = rowOf(element);
  const isHead = [...element.children].every(({ tagName }) => tagName.toUpperCase() === "TH");
  return row.words === words ? { kind: "row", isHead, cells: row.cells } : { kind: "words" };
}
