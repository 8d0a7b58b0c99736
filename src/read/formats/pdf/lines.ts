import { append } from "../../../shared/append.ts";
import { columnsOf } from "./columns.ts";
import { type Column, type Line, median, type PdfPage, type Run } from "./layout.ts";

/** Runs on one line whose baselines differ by less than this share of their size: "1st" has a raised part. */
const SAME_LINE = 0.4;

/** A gap this wide, in sizes of the letters, may be one between columns. */
const GAP = 1;

/** A gap this wide is a space, where the file has none. */
const SPACE = 0.15;

/** The lines of a page in the order of reading: column after column between the lines that go across them. */
export function linesOf(page: PdfPage, number: number): Line[] {
  const rows = rowsOf(page.runs);
  const pieces = rows.flatMap((row) => joined(row, GAP));
  const columns = columnsOf(pieces);
  const columnOf = (piece: Run) =>
    columns.findIndex(({ left, right }) => piece.left >= left && piece.right <= right);
  const lines: Line[] = [];
  let band: Run[] = [];
  const flush = () => {
    for (const [index] of columns.entries())
      append(lines, inColumn(band.filter((piece) => columnOf(piece) === index)));
    band = [];
  };
  const inColumn = (own: readonly Run[]): Line[] => {
    const whole = rowsOf(own).flatMap((row) => joined(row, Number.POSITIVE_INFINITY));
    const column = edgesOf(whole);
    return whole.map((line) => ({ ...line, page: number, column }));
  };
  for (const row of rows) {
    const own = joined(row, GAP);
    if (own.every((piece) => columnOf(piece) >= 0)) append(band, own);
    else {
      flush();
      append(lines, inColumn(own));
    }
  }
  flush();
  return lines;
}

/** Runs by their baselines, from above to below; each row from left to right. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isSame = first && run.y - first.y < SAME_LINE * Math.min(run.size, first.size);
    if (row && isSame) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** The runs of a row, joined where the gap between them is less wide than so many sizes. */
function joined(row: readonly Run[], gap: number): Run[] {
  const found: Run[] = [];
  for (const run of row) {
    const before = found.at(-1);
    const space = before ? run.left - before.right : 0;
    if (!before || space >= gap * Math.max(run.size, before.size)) found.push(run);
    else {
      const isSpaced = space > SPACE * run.size || /\s$/.test(before.text) || /^\s/.test(run.text);
      found[found.length - 1] = {
        text: `${before.text.trimEnd()}${isSpaced ? " " : ""}${run.text.trimStart()}`,
        left: before.left,
        right: Math.max(before.right, run.right),
        y: before.y,
        size: Math.max(before.size, run.size),
      };
    }
  }
  return found;
}

/** Where most lines of a column begin, and how far the longest go. */
function edgesOf(lines: readonly Run[]): Column {
  const starts = new Map<number, number>();
  for (const { left } of lines) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  const [most = [0, 0]] = [...starts].sort(([a, many], [b, few]) => few - many || a - b);
  const ends = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { left: most[0] ?? 0, right: ends[Math.floor(ends.length * 0.9)] ?? median(ends) };
}
