import type { Container } from "../../records/layout.ts";
import type { MarkdownBlock } from "../../text/markdown/blocks.ts";

/** Where the footnotes of an article are, by the numbers of paragraphs. */
export interface Footnotes {
  /** The first paragraph of the note with a label. */
  readonly notes: ReadonlyMap<string, number>;
  /** The paragraph that first refers to it. */
  readonly references: ReadonlyMap<string, number>;
  /** The notes that begin with a paragraph. */
  readonly beginning: ReadonlyMap<number, string>;
}

export function footnotesIn(blocks: readonly MarkdownBlock[]): Footnotes {
  const notes = new Map<string, number>();
  const references = new Map<string, number>();
  const beginning = new Map<number, string>();
  let before: Container | undefined;
  for (const [index, { layout }] of blocks.entries()) {
    const p = index + 1;
    const note = layout?.within.find(({ kind }) => kind === "note");
    if (note?.kind === "note" && note.id !== before?.id) {
      beginning.set(p, note.label);
      if (!notes.has(note.label)) notes.set(note.label, p);
    }
    before = note;
    for (const mark of layout?.marks ?? [])
      if (mark.kind === "note" && !references.has(mark.label)) references.set(mark.label, p);
  }
  return { notes, references, beginning };
}
