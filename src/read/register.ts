import { formatProblems, type Outcome, type Problem } from "../problem.ts";
import type { RegisterRow } from "../records/source.ts";
import { append } from "../shared/append.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import { parseCsv } from "../text/csv.ts";
import { isDeviceName } from "../text/slug.ts";
import { initialsOf, isName } from "./anonymise/nameWords.ts";
import { isHelper } from "./helperColumns.ts";
import { cellsOf, FIELDS, fieldName, metadataFrom } from "./metadata.ts";

/** The register's name below the seeds folder, as problems name it. */
export const REGISTER_FILE = "register.csv";

/** The register's columns in their order. `id` sets an article's address. */
export const COLUMNS: ReadonlySet<string> = new Set(["file", ...FIELDS, "id"]);

/** Columns that the register may have besides. The review doesn't offer them, since few articles need them. */
const RARE_COLUMNS: ReadonlySet<string> = new Set(["withdrawn", "noindex", "anonymise", "copyof", "story"]);

/** An id that needs no escaping in an address and can't lead out of its folder. */
const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{1,62}[a-z0-9])$/;

interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads the register's rows. Cells are separated by commas, semicolons or tabs (Excel uses each of
 * them in some country), and columns may be in any order. A row without a file is ignored; of two
 * rows for one file the first is used. Both are problems.
 * @param text the decoded content of `register.csv`.
 */
export function parseRegister(text: string): Outcome<RegisterRow[]> {
  const problems: Problem[] = [];
  const report = (line: number, rule: string, message: string, excerpt?: string) => {
    problems.push({ seed: REGISTER_FILE, stage: "read", rule, line, message, ...(excerpt && { excerpt }) });
  };
  const { lines, unknown } = table(text, report);
  for (const name of unknown) {
    report(1, "column", "Unknown column: its cells are kept in the entry, and not used otherwise.", name);
  }
  const rows = new Map<string, RegisterRow>();
  for (const { line, cells } of lines) {
    const file = rowFile(cells.file ?? "");
    const first = rows.get(file);
    if (file === "")
      report(line, "file", "A row without a file: write the path of the file below the seeds folder.");
    else if (first) {
      // A name is concealed wherever the register says so.
      rows.set(file, { ...first, anonymise: [...first.anonymise, ...namesIn(cells.anonymise ?? "")] });
      report(
        line,
        "twice",
        `A second row for this file is ignored; line ${first.line} is used. Delete one of them.`,
        file,
      );
    } else {
      const row = rowFrom(file, { line, cells });
      append(problems, row.problems);
      rows.set(file, row.value);
    }
  }
  return { value: [...rows.values()], problems };
}

/** The problems of rows or of a whole register that couldn't be read, or perhaps not rightly. */
const UNREAD: ReadonlySet<string> = new Set([
  ...["unreadable", "link", "special", "size", "encoding", "damaged", "table", "columns"],
]);

/** Whether a part of the register wasn't read: it may withdraw articles, or conceal names. */
export function isPartlyUnread(problems: readonly Problem[]): boolean {
  return problems.some(
    ({ seed, stage, rule }) => seed === REGISTER_FILE && stage === "read" && UNREAD.has(rule),
  );
}

/** The file that a cell names: `./a.txt` is `a.txt`. Names are in NFC, because macOS writes them in NFD. */
export function rowFile(cell: string): string {
  return cell.trim().normalize("NFC").replace(/^\.\//, "");
}

/**
 * Refuses a register that conceals names and doesn't say which: to go on would be to publish them.
 * @throws then.
 */
export function refuseInitials(problems: readonly Problem[]): void {
  const bad = problems.filter(({ seed, rule }) => seed === REGISTER_FILE && rule === INITIALS);
  if (bad.length === 0) return;
  throw new Error(
    `Names would be published that the register conceals. Nothing was done:\n${formatProblems(bad)}`,
  );
}

type Report = (line: number, rule: string, message: string, excerpt?: string) => void;

/** A row's fields. An id that can't be used is a problem and becomes null. */
function rowFrom(file: string, { line, cells }: Line): Outcome<RegisterRow> {
  const { file: _, id: pinned, withdrawn, noindex, anonymise, copyof, story, ...rest } = cells;
  const { value, problems } = metadataFrom(rest, { seed: REGISTER_FILE, line });
  const bad = (rule: string, message: string, excerpt: string): Problem => ({
    seed: REGISTER_FILE,
    stage: "read",
    rule,
    line,
    message,
    excerpt,
  });
  const id = pinned?.trim() || null;
  const badId = id === null ? null : complaintAbout(id);
  const hidden = yesOrNo(noindex ?? "");
  const names = namesIn(anonymise ?? "");
  const row = {
    ...value,
    file,
    line,
    id: badId === null ? id : null,
    withdrawn: reasonFrom(withdrawn ?? ""),
    // Hidden by mistake is soon mended; listed by mistake isn't.
    isHidden: hidden ?? true,
    anonymise: names,
    copyOf: articlesFrom(copyof ?? ""),
    story: articlesFrom(story ?? ""),
  };
  return {
    value: row,
    problems: [
      ...problems,
      ...(id === null || badId === null ? [] : [bad("id", badId, id)]),
      ...(hidden === null ? [bad("noindex", BAD_NOINDEX, noindex ?? "")] : []),
      ...names
        .filter((name) => !isName(name) || yesOrNo(name) === true)
        .map((name) => bad(INITIALS, BAD_NAME, initialsOf(name))),
    ],
  };
}

/** The rule by which a name is refused that can't be found in a text. */
const INITIALS = "anonymise";

const BAD_NAME =
  "The column “anonymise” must hold the whole name, as the article has it, not its initials. The review’s table never holds it, so write it anew after saving that table as the register.";

/** The names of a cell, separated by `;`. "no" is none. */
function namesIn(cell: string): string[] {
  if (yesOrNo(cell) === false) return [];
  return cell.split(/[;\n]/).map(collapseSpaces).filter(Boolean);
}

/** The files or ids that a cell names, separated by `;`; none for "none", and null for an empty cell. */
function articlesFrom(cell: string): string[] | null {
  if (cell.trim() === "") return null;
  if (/^\s*none\s*$/i.test(cell) || yesOrNo(cell) === false) return [];
  return cell.split(/[;\n]/).map(rowFile).filter(Boolean);
}

const BAD_NOINDEX = "Taken as “yes”: write yes, to keep search engines from listing the article, or no.";

/** What a cell says; null for other words than these. */
function yesOrNo(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (["yes", "y", "true", "1", "x"].includes(word)) return true;
  return ["", "no", "n", "false", "0"].includes(word) ? false : null;
}

/** The reason for a withdrawal, empty where the cell only says "yes"; null if the article isn't withdrawn. */
function reasonFrom(cell: string): string | null {
  const says = yesOrNo(cell);
  if (says === false) return null;
  return says === null ? collapseSpaces(cell) : "";
}

/** What is wrong with an id; null if nothing is. */
function complaintAbout(id: string): string | null {
  if (!ID_PATTERN.test(id))
    return "Not an id: write 3 to 64 characters from a-z, 0-9 and -, without - at either end.";
  if (isDeviceName(id)) return "Not an id: Windows keeps this name for a device. Write another one.";
  return null;
}

/** Whether the register gives a column a meaning. @param name as `fieldName` gives it. */
export const isRegisterColumn = (name: string): boolean => COLUMNS.has(name) || RARE_COLUMNS.has(name);

const isKnown = (name: string) => isRegisterColumn(name) || isHelper(name);

/** The rows with their line numbers and our names for the columns, and the names of unknown columns. */
function table(text: string, report: Report): { lines: Line[]; unknown: string[] } {
  const { head, rows, unread } = parseCsv(text);
  for (const row of unread) report(row.line, "table", row.message);
  const names = head.map(fieldName);
  if (head.length > 0 && !names.includes("file")) {
    report(
      1,
      "columns",
      "There is no column “file”: the first line must name the columns, with commas, semicolons or tabs between them.",
      head.join(","),
    );
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
    const named = names.map((name, index) => [name, cells[index] ?? ""] as const);
    return { line, cells: cellsOf(named.filter(([name]) => !isHelper(name))) };
  });
  return { lines, unknown: names.filter((name) => name !== "" && !isKnown(name)) };
}
