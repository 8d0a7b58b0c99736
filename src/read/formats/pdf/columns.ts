import { type Column, median, type Run } from "./layout.ts";

/** A piece wider than this share of the page's text goes across columns. */
const WIDE = 0.6;

/** So many pieces at each side make a gap one between columns, and not one in a table's row or before a list's text. */
const MIN_PIECES = 4;

/** The least width of a gap between columns, in sizes of the letters. */
const MIN_GAP = 0.8;

/** The share of narrow pieces that may lie across a gap: a headline, a byline, a running head. */
const ACROSS = 0.12;

/**
 * The columns of a page: parts of its width with almost nothing between them from above to below. Their edges are in the
 * middle of the gaps.
 * @param pieces the runs of a page, cut wherever a gap may be one between columns.
 */
export function columnsOf(pieces: readonly Run[]): Column[] {
  const left = least(pieces.map((one) => one.left));
  const right = -least(pieces.map((one) => -one.right));
  const narrow = pieces.filter((one) => one.right - one.left < (right - left) * WIDE);
  const covered = coverage(narrow, left, right);
  const most = Math.floor(narrow.length * ACROSS);
  const width = MIN_GAP * median(narrow.map((one) => one.size));
  const edges = gapsIn(covered, most, width).map((at) => at + left);
  const columns = [left - 1, ...edges].map((start, at) => ({ left: start, right: edges[at] ?? right + 1 }));
  const isColumn = (column: Column) =>
    narrow.filter((one) => one.left >= column.left && one.right <= column.right).length >= MIN_PIECES;
  return columns.every(isColumn) ? columns : [{ left: left - 1, right: right + 1 }];
}

/** How many pieces lie over each point of a width. */
function coverage(pieces: readonly Run[], left: number, right: number): number[] {
  const changes = new Array<number>(Math.ceil(right - left) + 2).fill(0);
  for (const piece of pieces) {
    const [from, to] = [Math.floor(piece.left - left), Math.ceil(piece.right - left)];
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let count = 0;
  return changes.map((change) => {
    count += change;
    return count;
  });
}

/** The middles of those stretches within a width that are wide enough and over which at most so many pieces lie. */
function gapsIn(covered: readonly number[], most: number, width: number): number[] {
  const found: number[] = [];
  let start: number | null = null;
  let hasText = false;
  for (const [at, count] of covered.entries()) {
    if (count <= most) start ??= at;
    else {
      if (start !== null && hasText && at - start >= width) found.push((start + at) / 2);
      [start, hasText] = [null, true];
    }
  }
  return found;
}

/** The smallest number; 0 of none. A loop, as a page may have more numbers than a call takes. */
const least = (values: readonly number[]) =>
  values.reduce((found, value) => Math.min(found, value), values[0] ?? 0);
