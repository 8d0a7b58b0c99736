import { type Concealed, type Concealment, EVERY_FILE } from "../read/anonymise/concealment.ts";
import { isHelper } from "../read/helperColumns.ts";
import { fieldName } from "../read/metadata.ts";
import { COLUMNS } from "../read/register.ts";
import type { Table } from "../text/csv.ts";
import { fileOf } from "./rows.ts";

type Cells = readonly string[];

/**
 * A table of the curator's without the names that are concealed in an article. Its row says by their initials that there are
 * some, so that a build refuses the table as a register: to go on without the names would be to publish them. A row in
 * which nothing changes is the same one.
 */
export function concealedTable(
  table: Table,
  { of, nameOf, text }: Pick<Concealment, "of" | "nameOf" | "text">,
): Table {
  const every = of(EVERY_FILE);
  const concealedIn = (cells: Cells) => of(fileOf(table.head, cells));
  const isAny = every !== null || table.rows.some(({ cells }) => concealedIn(cells) !== null);
  if (table.head.length === 0 || !isAny) return table;
  const isNamed = table.head.some((name) => fieldName(name) === "anonymise");
  const head = isNamed ? table.head : [...table.head, "anonymise"];
  const rows = table.rows.map((row) => {
    const concealed = concealedIn(row.cells);
    const cells = isNamed ? row.cells : widened(row.cells, table.head.length);
    return sameOr(row, concealed ? concealedCells(head, cells, concealed, nameOf) : cells);
  });
  const isThere = rows.some(({ cells }) => fileOf(head, cells) === EVERY_FILE);
  const added =
    every === null || isThere ? [] : [{ line: rows.length + 2, cells: rowForAll(head, every.shortener) }];
  return {
    ...table,
    head: head.map((name) => (isKnown(name) ? name : text(name))),
    rows: [...rows, ...added],
  };
}

/** Whether a column has a name of ours. */
const isKnown = (name: string): boolean => COLUMNS.has(fieldName(name)) || isHelper(name);

/** Cells with an empty one for a new last column. Cells behind the last column are kept there: the review loses nothing. */
const widened = (cells: Cells, width: number): string[] => [
  ...Array.from({ length: width }, (_, index) => cells[index] ?? ""),
  "",
  ...cells.slice(width),
];

function sameOr(row: Table["rows"][number], cells: Cells): Table["rows"][number] {
  const isSame = cells.length === row.cells.length && cells.every((cell, index) => cell === row.cells[index]);
  return isSame ? row : { ...row, cells: [...cells] };
}

/** A row without the names. */
function concealedCells(
  head: Cells,
  cells: Cells,
  { isOwn, shortener: { holds, initials, text } }: Concealed,
  nameOf: Concealment["nameOf"],
): string[] {
  const shown = new Map<string, (cell: string) => string>([
    ["file", nameOf],
    // The row for all articles says itself whom it is about.
    ["anonymise", () => (isOwn ? initials.join("; ") : "")],
    ["url", (cell) => (holds(cell) ? "" : cell)],
    ["id", (cell) => (holds(cell) ? "" : cell)],
  ]);
  const all = Array.from({ length: Math.max(head.length, cells.length) }, (_, index) => cells[index] ?? "");
  return all.map((cell, index) => (shown.get(fieldName(head[index] ?? "")) ?? text)(cell));
}

/** The row for all articles, in a table that was written before the register had it. */
const rowForAll = (head: Cells, { initials }: Pick<Concealed["shortener"], "initials">): string[] =>
  head.map((name) => {
    const field = fieldName(name);
    if (field === "file") return EVERY_FILE;
    return field === "anonymise" ? initials.join("; ") : "";
  });
