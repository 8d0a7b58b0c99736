import { csvText, DELIMITERS, guarded, parseCsv, type Table } from "../text/csv.ts";

/** A table in the making: rows of cells below the columns' names. */
export type Sheet = Pick<Table, "head" | "delimiter"> & { readonly rows: readonly (readonly string[])[] };

/** Without it Excel takes UTF-8 for the system's own encoding; every reader of ours knows it. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A sheet as CSV (RFC 4180) that a spreadsheet opens without running a cell of it, and that our own reader gives back
 * cell by cell.
 * It parts cells by what the sheet names, or by another mark where that would be mistaken, as in
 * a column's name that is full of commas.
 * @throws when no mark brings every cell back, so that nothing is ever written that says less.
 */
export function csvOf(sheet: Sheet): string {
  const marks = [sheet.delimiter, ...DELIMITERS];
  const cells = [sheet.head, ...sheet.rows].map((row) => row.map(guarded));
  for (const mark of marks) {
    const text = `${BYTE_ORDER_MARK}${csvText(cells, mark)}\r\n`;
    if (comesBack(sheet, text)) return text;
  }
  throw new Error(
    "The register's columns can't be written so that they are read again: give them plain names.",
  );
}

function comesBack({ head, rows }: Sheet, text: string): boolean {
  const { head: names, rows: read, unread } = parseCsv(text.replaceAll("\r\n", "\n"));
  const same = (a: readonly string[] = [], b: readonly string[] = []) =>
    a.length === b.length && a.every((cell, index) => cell === b[index]);
  return (
    unread.length === 0 &&
    same(names, head) &&
    read.length === rows.length &&
    read.every(({ cells }, index) => same(cells, rows[index]))
  );
}
