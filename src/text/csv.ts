import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** A row of a table: its cells, and the line of the file that it begins on, from 1. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table as it is written: the meaning of its columns is up to whoever reads it. */
export interface Table {
  /** The columns' names; none where there is no table. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly delimiter: Delimiter;
  /** The rows that can't be read. */
  readonly unread: readonly Unread[];
}

/** A row that can't be read, and a message that says why and what to do. */
interface Unread {
  readonly line: number;
  readonly message: string;
}

/** What separates cells: Excel writes one or another of them, depending on the country. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The line `sep=;` that Excel writes above a table. It isn't needed: the separator is found in the first line. */
export const EXCEL_MARK = /^"?sep=.?"?[,;\t]*\n/i;

/** What csv-parse gives of a row: its cells, and the line that it ends on, within the text that was parsed. */
interface Parsed {
  readonly record: readonly string[];
  readonly lines: number;
}

/** After each row that can't be read, parsing begins anew below it. After so many the rest is given up. */
const MAX_UNREAD = 100;

/**
 * Reads a CSV file as any spreadsheet or person writes it: commas, semicolons or tabs between cells.
 * Empty lines, rows of empty cells and white space around unquoted cells are left out. A row that can't be read is
 * left out as well, and the rows after it are read; but without the columns' names nothing is.
 * @param text the decoded content of the file.
 * @param given what separates cells, where that is known; else it is found in the first line.
 */
export function parseCsv(text: string, given?: Delimiter): Table {
  let rest = text.replace(EXCEL_MARK, "\n");
  const delimiter = given ?? delimiterOf(rest);
  const rows: Row[] = [];
  const unread: Unread[] = [];
  for (let before = 0; rest !== ""; ) {
    const { records, failure } = parseUntilFailure(rest, delimiter);
    for (const one of records) if (one.record.some((cell) => cell !== "")) rows.push(rowOf(one, before));
    if (failure === null) break;
    const lines = rest.split("\n");
    const bad = firstFilledLine(lines, records.at(-1)?.lines ?? 0);
    const isLast = rows.length === 0 || unread.length === MAX_UNREAD;
    unread.push({ line: before + bad + 1, message: unreadMessage(failure, isLast) });
    if (isLast) break;
    rest = lines.slice(bad + 1).join("\n");
    before += bad + 1;
  }
  const [head, ...others] = rows;
  return { head: head?.cells ?? [], rows: others, delimiter, unread };
}

function parseUntilFailure(text: string, delimiter: Delimiter) {
  const records: Parsed[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      on_record: (record: readonly string[], { lines }) => void records.push({ record, lines }),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return { records, failure: null };
  } catch (error) {
    return { records, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** A record with line breaks in its cells begins earlier than on the line that it ends on. */
function rowOf({ record, lines }: Parsed, before: number): Row {
  return {
    cells: record.map(withoutGuard),
    line: before + lines - (record.join("").split("\n").length - 1),
  };
}

function firstFilledLine(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, index) => index >= from && line.trim() !== "");
  return found < 0 ? from : found;
}

/** csv-parse's own message speaks of bytes and ends with a line, which is reported in its place. */
function unreadMessage(failure: Error, isLast: boolean): string {
  const why = /quote not closed/i.test(failure.message)
    ? "a quotation mark is never closed"
    : /closing quote/i.test(failure.message)
      ? "there is text after a closing quotation mark"
      : failure.message.replace(/ at line \d+$/, "");
  const what = isLast ? "Not read from here on" : "Row not read";
  return `${what}: ${why}. Open it in a spreadsheet and save it as CSV.`;
}

/** The separator that occurs most often in the first line that isn't empty. */
export function delimiterOf(text: string): Delimiter {
  const head = text.trimStart().split("\n", 1)[0] ?? "";
  return DELIMITERS.reduce((best, next) => (head.split(next).length > head.split(best).length ? next : best));
}

/** What a spreadsheet may run as a formula, if a cell begins with it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell that no spreadsheet runs: an apostrophe before it makes it text. `parseCsv` takes the apostrophe off again,
 * so a table that was opened and saved in a spreadsheet says the same as before.
 */
export const guarded = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);

const withoutGuard = (cell: string) => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** What another reader would take for something else: separators, quotes, line breaks, white space at an end. */
const NEEDS_QUOTES = /[",;\t\r\n\ufeff]|^\s|\s$/;

/**
 * Rows as CSV (RFC 4180), without a line break after the last one. A cell is quoted where any spreadsheet
 * needs it, whatever separator it expects.
 */
export function csvText(rows: readonly (readonly string[])[], delimiter: Delimiter = ","): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { delimiter, eof: false, quoted_match: NEEDS_QUOTES, record_delimiter: "\r\n" },
  );
}
