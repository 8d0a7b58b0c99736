import type { MarkdownBlock } from "../../text/markdown/blocks.ts";

/** An element that several blocks stand in. */
export interface Level {
  /** The same for the same element. */
  readonly key: string;
  readonly open: string;
  readonly close: string;
}

/**
 * The elements that a block stands in, the outermost first.
 * @param isWholeItem whether it is all that its list item holds, so that the item is the block itself.
 */
export function levelsOf({ layout }: MarkdownBlock, isWholeItem: boolean): readonly Level[] {
  const within = layout?.within ?? [];
  return within.flatMap((one, depth): Level[] => {
    const { id } = one;
    if (one.kind === "quote")
      return [{ key: `quote ${id}`, open: "<blockquote>\n", close: "</blockquote>\n" }];
    if (one.kind === "note")
      return [{ key: `note ${id}`, open: '<div class="footnote" role="doc-footnote">\n', close: "</div>\n" }];
    if (one.kind === "table") return tableLevels(id, layout?.form.kind === "row" && layout.form.isHead);
    const tag = one.number === "" ? "ul" : "ol";
    const list = { key: `list ${one.list} ${tag}`, open: `<${tag}>\n`, close: `</${tag}>\n` };
    const isBlock = isWholeItem && depth === within.length - 1;
    return isBlock ? [list] : [list, { key: `item ${id}`, open: "<li>\n", close: "</li>\n" }];
  });
}

/** A wide table is scrolled by itself; the keyboard can do so, too. */
function tableLevels(id: number, isHead: boolean): Level[] {
  const part = isHead ? "thead" : "tbody";
  return [
    {
      key: `table ${id}`,
      open: '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n',
      close: "</table></div>\n",
    },
    { key: part, open: `<${part}>\n`, close: `</${part}>\n` },
  ];
}
