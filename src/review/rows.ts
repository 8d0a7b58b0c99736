import { cellsOf, fieldName } from "../read/metadata.ts";
import { rowFile } from "../read/register.ts";
import { append } from "../shared/append.ts";
import { groupBy } from "../shared/groupBy.ts";

/** A cell that differs between the register and the earlier review. */
export interface Difference {
  readonly file: string;
  readonly column: string;
  readonly register: string;
  readonly review: string;
  /** Whose cell is used; neither's where the file is gone. */
  readonly taken: "register" | "review" | "neither";
}

type Cells = readonly string[];

/** Rows of two tables below the same columns. */
export interface Rows {
  readonly head: Cells;
  readonly register: readonly Cells[];
  readonly earlier: readonly Cells[];
  /** Which of the two was saved last. Of two filled cells, its cell is used. */
  readonly newer: "register" | "review";
  /** Whether the seeds folder no longer has a file. */
  readonly isGone: (file: string) => boolean;
}

interface Joined {
  /** The register's rows in their order, with what the earlier review has filled in. */
  readonly registered: readonly Cells[];
  /** The earlier review's other rows. */
  readonly added: readonly Cells[];
  readonly differences: readonly Difference[];
}

const isBlank = (cell: string) => cell.trim() === "";

/** The file that a row is about; the empty string if it names none. */
export function fileOf(head: Cells, row: Cells): string {
  return rowFile(cellsOf(head.map((name, index) => [name, row[index] ?? ""])).file ?? "");
}

/**
 * Joins the register's rows with what a person has filled into the review since. We can't know who
 * changed what, so a filled cell is never replaced by an empty one, and of two filled cells the
 * one that was saved last is used. What the review says of files that are gone is left out. Every difference is
 * reported.
 */
export function joinRows({ head, register, earlier, newer, isGone }: Rows): Joined {
  const differences: Difference[] = [];
  const add = (found: readonly Difference[]) => append(differences, found);
  const byFile = groupBy(earlier, (row) => fileOf(head, row));
  const gone = [...byFile.keys()].filter((file) => file !== "" && isGone(file));
  for (const file of gone) {
    for (const row of byFile.get(file) ?? [])
      add(differencesOf(head, [], row, row).map((difference) => ({ ...difference, taken: "neither" })));
    byFile.delete(file);
  }
  const waiting = groupBy([...byFile.values()].flat(), (row) => keyOf(head, row));
  const registered = register.map((row) => {
    const match = waiting.get(keyOf(head, row))?.shift();
    if (!match) return row;
    const joined = joinCells(row, match, newer);
    add(differencesOf(head, row, match, joined));
    return joined;
  });
  const added = [...waiting.values()].flat().filter((row) => hasValues(head, row));
  for (const row of added) add(differencesOf(head, [], row, row));
  return { registered, added, differences };
}

/** Rows match if they are about the same file. Rows without a file match if all cells are equal. */
function keyOf(head: Cells, row: Cells): string {
  return fileOf(head, row) || `\n${JSON.stringify(row)}`;
}

function joinCells(register: Cells, earlier: Cells, newer: Rows["newer"]): string[] {
  const length = Math.max(register.length, earlier.length);
  return Array.from({ length }, (_, index) => {
    const [saved, filled] = [register[index] ?? "", earlier[index] ?? ""];
    if (isBlank(filled)) return saved;
    return isBlank(saved) || newer === "review" ? filled : saved;
  });
}

function differencesOf(head: Cells, register: Cells, review: Cells, joined: Cells): Difference[] {
  const file = fileOf(head, joined);
  return joined.flatMap((cell, index): Difference[] => {
    const [saved, filled] = [register[index] ?? "", review[index] ?? ""];
    const column = head[index] ?? "";
    if (isBlank(filled) || saved === filled || isFile(column)) return [];
    const taken = cell === filled ? "review" : "register";
    return [{ file, column, register: saved, review: filled, taken }];
  });
}

const isFile = (column: string) => fieldName(column) === "file";

/** Whether a row has any value besides its file. */
function hasValues(head: Cells, row: Cells): boolean {
  return row.some((cell, index) => !isBlank(cell) && !isFile(head[index] ?? ""));
}
