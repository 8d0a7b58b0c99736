import type { Outcome, Problem } from "../problem.ts";
import type { NameCorrection, NameType } from "../records/names.ts";
import { parseCsv } from "../text/csv.ts";

/** The table's name below the seeds folder, as problems name it. */
export const NAMES_FILE = "names.csv";

const COLUMNS = ["action", "name", "forms", "type", "files", "note"] as const;

/** The columns without which the table corrects nothing. */
export const NAME_COLUMNS = ["action", "name"] as const;

const ACTIONS: ReadonlyMap<string, NameCorrection["action"]> = new Map([
  ["merge", "merge"],
  ["split", "split"],
  ["retype", "retype"],
  ["drop", "drop"],
]);

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ["person", "person"],
  ["place", "place"],
  ["organisation", "organisation"],
  ["organization", "organisation"],
]);

/**
 * Reads the rows of `names.csv`. Cells are separated by commas, semicolons or tabs, columns may be in
 * any order, and several forms or files in a cell are separated by `|`. A bad row is a problem and
 * is ignored.
 * @param text the decoded content of the file.
 */
export function parseNames(text: string): Outcome<NameCorrection[]> {
  const problems: Problem[] = [];
  const report = (line: number, rule: string, message: string, excerpt?: string) =>
    void problems.push({ seed: NAMES_FILE, stage: "read", rule, line, message, ...(excerpt && { excerpt }) });
  const { head, rows, unread } = parseCsv(text);
  for (const row of unread) report(row.line, "table", row.message);
  const names = head.map((name) => name.trim().toLowerCase());
  if (head.length > 0 && !NAME_COLUMNS.every((name) => names.includes(name))) {
    report(
      1,
      "columns",
      "The first line must name the columns, with commas, semicolons or tabs between them: action,name,forms,type,files.",
      head.join(","),
    );
    return { value: [], problems };
  }
  for (const name of names)
    if (name !== "" && !COLUMNS.some((column) => column === name))
      report(1, "column", "Unknown column: it is ignored.", name);
  const value = rows.flatMap(({ cells, line }) => {
    const cell = (column: (typeof COLUMNS)[number]) => cells[names.indexOf(column)]?.trim() ?? "";
    const row = readRow(cell, line);
    if (typeof row !== "string") return [row];
    report(line, "row", row, cells.join(","));
    return [];
  });
  return { value, problems };
}

/** The correction, or a message that says what is wrong with the row. */
function readRow(cell: (column: (typeof COLUMNS)[number]) => string, line: number): NameCorrection | string {
  const action = ACTIONS.get(cell("action").toLowerCase());
  const name = cell("name").replace(/\s+/g, " ").normalize("NFC");
  const type = TYPES.get(cell("type").toLowerCase()) ?? null;
  const forms = parts(cell("forms"));
  if (!action) return "Unknown action: write merge, split, retype or drop.";
  if (name === "") return "A row without a name: fill it in, or delete the row.";
  if (cell("type") !== "" && type === null) return "Unknown type: write person, place or organisation.";
  if (action === "retype" && type === null)
    return "To retype a name, fill in its type: person, place or organisation.";
  if (action === "merge" && forms.length === 0)
    return "To merge, list the forms that are this name, separated by |.";
  if (action === "split" && (forms.length === 0 || cell("files") === ""))
    return "To split, list the forms and the files in which they are this name, separated by |.";
  return { action, name, forms, type, files: parts(cell("files")), line };
}

const parts = (cell: string) =>
  cell
    .split("|")
    .map((one) => one.trim().normalize("NFC"))
    .filter(Boolean);
