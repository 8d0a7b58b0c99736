import type { Outcome, Problem } from "../problem.ts";
import type { RegisterRow } from "../records/source.ts";
import { parseCsv } from "../text/csv.ts";
import { cellsOf, FIELDS, fieldName, particulars } from "./metadata.ts";

/** The register's name below the seeds folder, as problems name it. */
export const REGISTER_FILE = "register.csv";

/** The register's columns in their order; `id` pins an article's address. */
export const COLUMNS: ReadonlySet<string> = new Set(["file", ...FIELDS, "id"]);

/** What can stand in an address without escaping and can't climb out of its folder. */
const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{1,62}[a-z0-9])$/;

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
  const { lines, unknown } = table(text, report);
  for (const name of unknown) {
    report(1, "column", "A column that Dateline doesn't know; its cells are kept with the entry.", name);
  }
  const rows = new Map<string, RegisterRow>();
  for (const { line, cells } of lines) {
    const file = rowFile(cells.file ?? "");
    const first = rows.get(file);
    if (file === "") report(line, "file", "A row without a file: name the file below the seeds folder.");
    else if (first) report(line, "twice", `A second row for this file; line ${first.line} counts.`, file);
    else rows.set(file, row(file, line, cells, report, problems));
  }
  return { value: [...rows.values()], problems };
}

/** The file that a cell names: `./a.txt` is `a.txt`; names are compared in NFC, as macOS writes them in NFD. */
export function rowFile(cell: string): string {
  return cell.trim().normalize("NFC").replace(/^\.\//, "");
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
  const { head, rows, stopped } = parseCsv(text);
  if (stopped)
    report(
      stopped.line,
      "table",
      `Not read from here on: ${stopped.why}. Open it in a spreadsheet and save it as CSV.`,
    );
  const names = head.map(fieldName);
  if (head.length > 0 && !names.includes("file")) {
    report(1, "columns", "No column “file”: the first line has to name the columns.", head.join(","));
    return { lines: [], unknown: [] };
  }
  const lines = rows.map(({ cells, line }) => {
    if (cells.length > names.length) {
      report(
        line,
        "cells",
        "More cells than columns: put a cell that holds a comma in quotes.",
        cells.join(","),
      );
    }
    return { line, cells: cellsOf(names.map((name, index) => [name, cells[index] ?? ""])) };
  });
  return { lines, unknown: names.filter((name) => name !== "" && !COLUMNS.has(name)) };
}
