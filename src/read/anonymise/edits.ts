import type { Span } from "../../records/span.ts";
import { partitionPoint } from "../../text/partitionPoint.ts";

/** A stretch of a text and what replaces it. Offsets are UTF-16 code units. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** A text with its edits made, which are in order and don't overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits.flatMap(({ start, end, replacement }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, replacement];
  });
  return pieces.join("") + text.slice(from);
}

/** Those of some edits in order that lie in a stretch of the text. It takes the logarithm of their number. */
export function editsIn(edits: readonly Edit[], { start, end }: Span): readonly Edit[] {
  const from = firstNotBefore(edits, start);
  return edits.slice(from, firstNotBefore(edits, end));
}

/** The index of the first edit that begins at an offset or after it. */
const firstNotBefore = (edits: readonly Edit[], offset: number): number =>
  partitionPoint(edits, ({ start }) => start < offset);

/** Those edits that don't overlap with others, which are in order. */
export function outside(edits: readonly Edit[], others: readonly Edit[]): Edit[] {
  if (others.length === 0) return [...edits];
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let at = 0;
  return sorted.filter(({ start, end }) => {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return end <= (others[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** From offsets in a text to offsets in the edited one. An offset within an edit becomes one of its ends. */
export function movedOffsets(edits: readonly Edit[]): (offset: number, isEnd: boolean) => number {
  const shifts: { readonly edit: Edit; readonly before: number }[] = [];
  let shift = 0;
  for (const edit of edits) {
    shifts.push({ edit, before: shift });
    shift += edit.replacement.length - (edit.end - edit.start);
  }
  return (offset, isEnd) => {
    const last = shifts[firstNotBefore(edits, offset) - 1];
    if (last === undefined) return offset;
    const { edit, before } = last;
    if (offset >= edit.end) return offset + before + edit.replacement.length - (edit.end - edit.start);
    return edit.start + before + (isEnd ? edit.replacement.length : 0);
  };
}
