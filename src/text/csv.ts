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
  /** The line at which reading stopped, and why; null when the whole table was read. */
  readonly stopped: { readonly line: number; readonly why: string } | null;
}

/** What separates cells: Excel writes one or another of them, depending on the country. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The line `sep=;` that Excel writes above a table. It isn't needed: the separator is found in the first line. */
const EXCEL_MARK = /^"?sep=.?"?[,;\t]*\n/i;

/**
 * Reads a CSV file as any spreadsheet or person writes it: commas, semicolons or tabs between cells.
 * Empty lines, rows of empty cells and white space around unquoted cells are left out.
 * @param text the decoded content of the file.
 */
export function parseCsv(text: string): Table {
  const records: { record: readonly string[]; lines: number }[] = [];
  const body = text.replace(EXCEL_MARK, "\n");
  const delimiter = delimiterOf(body);
  let stopped: Table["stopped"] = null;
  try {
    parse(body, {
      bom: true,
      delimiter,
      on_record: (record: readonly string[], { lines }) => void records.push({ record, lines }),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
  } catch (error) {
    // The rows above are good. The message of csv-parse ends with the line, which we report ourselves.
    const why = (error instanceof Error ? error.message : String(error)).replace(/ at line \d+$/, "");
    stopped = { line: (records.at(-1)?.lines ?? 0) + 1, why };
  }
  // csv-parse counts the line that a record ends on; a record with line breaks in its cells begins earlier.
  const [head, ...rows] = records.map(({ record, lines }) => ({
    cells: record,
    line: lines - (record.join("").split("\n").length - 1),
  }));
  return { head: head?.cells ?? [], rows, delimiter, stopped };
}

/** The separator that occurs most often in the first line that isn't empty. */
function delimiterOf(text: string): Delimiter {
  const head = text.trimStart().split("\n", 1)[0] ?? "";
  return DELIMITERS.reduce((best, next) => (head.split(next).length > head.split(best).length ? next : best));
}

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
