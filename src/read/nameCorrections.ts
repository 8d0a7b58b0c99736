import type { Outcome, Problem } from "../problem.ts";
import type { NameCorrection, NameType } from "../records/names.ts";
import { parseCsv } from "../text/csv.ts";

/** The table's name below the seeds folder, as problems name it. */
export const NAMES_FILE = "names.csv";

const COLUMNS = ["action", "name", "forms", "type", "files", "note"] as const;

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
 * The rows of `names.csv`, checked one by one: commas, semicolons or tabs between cells, columns in any
 * order; several forms or files in a cell are parted by `|`. A bad row is a problem and does nothing.
 * @param text the decoded content of the file.
 */
export function parseNames(text: string): Outcome<NameCorrection[]> {
  const problems: Problem[] = [];
  const report = (line: number, rule: string, message: string, excerpt?: string) =>
    void problems.push({ seed: NAMES_FILE, stage: "read", rule, line, message, ...(excerpt && { excerpt }) });
  const { head, rows, stopped } = parseCsv(text);
  if (stopped) report(stopped.line, "table", `Not read from here on: ${stopped.why}. Save it as CSV.`);
  const names = head.map((name) => name.trim().toLowerCase());
  if (head.length > 0 && !(names.includes("action") && names.includes("name"))) {
    report(
      1,
      "columns",
      "The first line has to name the columns: action,name,forms,type,files.",
      head.join(","),
    );
    return { value: [], problems };
  }
  for (const name of names)
    if (name !== "" && !COLUMNS.some((column) => column === name))
      report(1, "column", "A column that Dateline doesn't know; it is not read.", name);
  const value = rows.flatMap(({ cells, line }) => {
    const cell = (column: (typeof COLUMNS)[number]) => cells[names.indexOf(column)]?.trim() ?? "";
    const row = readRow(cell, line);
    if (typeof row !== "string") return [row];
    report(line, "row", row, cells.join(","));
    return [];
  });
  return { value, problems };
}

/** The row, or what is wrong with it. */
function readRow(cell: (column: (typeof COLUMNS)[number]) => string, line: number): NameCorrection | string {
  const action = ACTIONS.get(cell("action").toLowerCase());
  const name = cell("name").replace(/\s+/g, " ").normalize("NFC");
  const type = TYPES.get(cell("type").toLowerCase()) ?? null;
  const forms = parts(cell("forms"));
  if (!action) return "The action is merge, split, retype or drop.";
  if (name === "") return "A row without a name.";
  if (cell("type") !== "" && type === null) return "The type is person, place or organisation.";
  if (action === "retype" && type === null)
    return "To retype a name, say what it is: person, place or organisation.";
  if (action === "merge" && forms.length === 0)
    return "To merge, name the forms that are this name, parted by |.";
  if (action === "split" && (forms.length === 0 || cell("files") === ""))
    return "To split, name the forms and the files in which they are this name.";
  return { action, name, forms, type, files: parts(cell("files")), line };
}

const parts = (cell: string) =>
  cell
    .split("|")
    .map((one) => one.trim().normalize("NFC"))
    .filter(Boolean);
