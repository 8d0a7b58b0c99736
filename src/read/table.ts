import { parse } from "csv-parse/sync";

/** A row of a table: its cells, and the line of the file that it begins on, from 1. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table as it is written, before anybody asks what its columns mean. */
export interface Table {
  /** The columns' names; none where there is no table. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly delimiter: Delimiter;
  /** Where the reader gave up, and why; null when all of it was read. */
  readonly stopped: { readonly line: number; readonly why: string } | null;
}

/** What parts cells: Excel writes each of them somewhere. */
export const DELIMITERS = [",", ";", "\t"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** The line `sep=;` that Excel reads and writes above a table; the columns' names tell as much. */
const EXCEL_MARK = /^"?sep=.?"?[,;\t]*\n/i;

/**
 * The cells of a CSV file that any spreadsheet or person wrote: empty lines and rows of empty
 * cells are left out, and so is white space around what isn't in quotes.
 * @param text the decoded content of the file.
 */
export function readTable(text: string): Table {
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
    // What stands above it is good; csv-parse names the line it gave up on.
    const why = (error instanceof Error ? error.message : String(error)).replace(/ at line \d+$/, "");
    stopped = { line: (records.at(-1)?.lines ?? 0) + 1, why };
  }
  // csv-parse tells the line a record ends on; line breaks within its cells come before it.
  const [head, ...rows] = records.map(({ record, lines }) => ({
    cells: record,
    line: lines - (record.join("").split("\n").length - 1),
  }));
  return { head: head?.cells ?? [], rows, delimiter, stopped };
}

/** What parts the cells of the first line with words most often. */
function delimiterOf(text: string): Delimiter {
  const head = text.trimStart().split("\n", 1)[0] ?? "";
  return DELIMITERS.reduce((best, next) => (head.split(next).length > head.split(best).length ? next : best));
}
