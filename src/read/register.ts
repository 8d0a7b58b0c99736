import { parse } from "csv-parse/sync";
import type { Problem } from "../problem.ts";
import type { Outcome, RegisterRow } from "../records.ts";
import { cellsOf, FIELDS, fieldName, particulars } from "./particulars.ts";

/** The register's name below the seeds folder, as problems name it. */
export const REGISTER_FILE = "register.csv";

/** The register's columns; `id` pins an article's address. */
const COLUMNS: ReadonlySet<string> = new Set(["file", ...FIELDS, "id"]);

/** What can stand in an address without escaping and can't climb out of its folder. */
const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{1,62}[a-z0-9])$/;

/** The line `sep=;` that Excel reads and writes above a table; the columns' names tell as much. */
const EXCEL_MARK = /^"?sep=.?"?[,;\t]*\n/i;

interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The register's rows, checked one by one: comma, semicolon or tab between cells (Excel writes
 * each of them somewhere), columns in any order. A row that names no file says nothing; of two
 * rows for one file the first counts.
 * @param text the decoded content of `register.csv`.
 */
export function parseRegister(text: string): Outcome<RegisterRow[]> {
  const problems: Problem[] = [];
  const report = (line: number, rule: string, message: string, excerpt?: string) => {
    problems.push({ seed: REGISTER_FILE, stage: "read", rule, line, message, ...(excerpt && { excerpt }) });
  };
  const { lines, unknown } = table(text.replace(EXCEL_MARK, "\n"), report);
  for (const name of unknown) {
    report(1, "column", "A column that Dateline doesn't know; its cells are kept with the entry.", name);
  }
  const rows = new Map<string, RegisterRow>();
  for (const { line, cells } of lines) {
    const file = (cells.file ?? "").trim().normalize("NFC").replace(/^\.\//, "");
    const first = rows.get(file);
    if (file === "") report(line, "file", "A row without a file: name the file below the seeds folder.");
    else if (first) report(line, "twice", `A second row for this file; line ${first.line} counts.`, file);
    else rows.set(file, row(file, line, cells, report, problems));
  }
  return { value: [...rows.values()], problems };
}

type Report = (line: number, rule: string, message: string, excerpt?: string) => void;

function row(
  file: string,
  line: number,
  cells: Readonly<Record<string, string>>,
  report: Report,
  problems: Problem[],
): RegisterRow {
  const { file: _, id: pinned, ...rest } = cells;
  const known = particulars(rest, { seed: REGISTER_FILE, line });
  problems.push(...known.problems);
  const id = pinned?.trim() || null;
  const badId = id !== null && !ID_PATTERN.test(id);
  if (badId) report(line, "id", "Not an id: 3 to 64 of a-z, 0-9 and -, no - at its ends.", id);
  return { ...known.value, file, line, id: badId ? null : id };
}

/** The table with each row's line; column names as we know them, the others reported once. */
function table(text: string, report: Report): { lines: Line[]; unknown: string[] } {
  const records: { record: readonly string[]; lines: number }[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiter(text),
      on_record: (record: readonly string[], { lines }) => void records.push({ record, lines }),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
  } catch (error) {
    // What stands above it is good, so it is used; csv-parse names the line it gave up on.
    const message = (error instanceof Error ? error.message : String(error)).replace(/ at line \d+$/, "");
    const line = (records.at(-1)?.lines ?? 0) + 1;
    report(line, "table", `Not read from here on: ${message}. Open it in a spreadsheet and save it as CSV.`);
  }
  const [head, ...body] = records;
  const names = head?.record.map(fieldName) ?? [];
  if (head && !names.includes("file")) {
    report(1, "columns", "No column “file”: the first line has to name the columns.", head.record.join(","));
    return { lines: [], unknown: [] };
  }
  const lines = body.map(({ record, lines }) => {
    // csv-parse tells the line a record ends on; line breaks within its cells come before it.
    const line = lines - (record.join("").split("\n").length - 1);
    if (record.length > names.length) {
      report(
        line,
        "cells",
        "More cells than columns: put a cell that holds a comma in quotes.",
        record.join(","),
      );
    }
    return { line, cells: cellsOf(names.map((name, index) => [name, record[index] ?? ""])) };
  });
  return { lines, unknown: names.filter((name) => name !== "" && !COLUMNS.has(name)) };
}

/** What parts the cells of the first line with words most often. */
function delimiter(text: string): string {
  const head = text.trimStart().split("\n", 1)[0] ?? "";
  const counts = [",", ";", "\t"].map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
