import { cellsOf, fieldName } from "../read/metadata.ts";
import { rowFile } from "../read/register.ts";

/** What the register and the review that was written before say of one cell. */
export interface Difference {
  readonly file: string;
  readonly column: string;
  readonly register: string;
  readonly review: string;
  readonly taken: "register" | "review";
}

type Cells = readonly string[];

/** Rows of two tables below the same columns. */
export interface Rows {
  readonly head: Cells;
  readonly register: readonly Cells[];
  readonly earlier: readonly Cells[];
  /** Which of the two was saved last, so that of two filled cells its own counts. */
  readonly newer: "register" | "review";
}

interface Joined {
  /** The register's rows in their order, with what the earlier review has filled in. */
  readonly registered: readonly Cells[];
  /** The earlier review's other rows. */
  readonly added: readonly Cells[];
  readonly differences: readonly Difference[];
}

const isBlank = (cell: string) => cell.trim() === "";

/** The file that a row is about, as the register knows it; the empty string where it names none. */
export function fileOf(head: Cells, row: Cells): string {
  return rowFile(cellsOf(head.map((name, index) => [name, row[index] ?? ""])).file ?? "");
}

/**
 * The register's rows with what a person has filled into the review since. There is no third
 * table to tell who changed what, so nothing that is filled gives way to what is empty, and of
 * two filled cells the one that was saved last is taken; each difference is told.
 */
export function joinRows({ head, register, earlier, newer }: Rows): Joined {
  const differences: Difference[] = [];
  const waiting = new Map<string, Cells[]>();
  for (const row of earlier) {
    const key = keyOf(head, row);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const registered = register.map((row) => {
    const match = waiting.get(keyOf(head, row))?.shift();
    if (!match) return row;
    const joined = joinCells(row, match, newer);
    differences.push(...tell(head, row, match, joined));
    return joined;
  });
  const added = [...waiting.values()].flat().filter((row) => saysMore(head, row));
  differences.push(...added.flatMap((row) => tell(head, [], row, row)));
  return { registered, added, differences };
}

/** A second row for a file is matched to the other's second; a row without a file to its like. */
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

function tell(head: Cells, register: Cells, review: Cells, joined: Cells): Difference[] {
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

/** Whether a row says anything but its file. */
function saysMore(head: Cells, row: Cells): boolean {
  return row.some((cell, index) => !isBlank(cell) && !isFile(head[index] ?? ""));
}
