import type { SiteArticle } from "../../entry/schema.ts";
import type { Card } from "../../site/cards/card.ts";
import type { Site } from "../../site/model/site.ts";
import { csvText, guarded } from "../../text/csv.ts";

/** A value of a table; null where nothing is known. */
export type Cell = string | number | boolean | null;

/** A column as others read about it: its type as a Frictionless Table Schema names it, and what it holds. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly description: string;
  /** Whether each row has a value of its own in it. */
  readonly isKey?: boolean;
  /** The table and the column that has all of its values. */
  readonly refersTo?: readonly [table: string, column: string];
}

interface Column<Row> extends Field {
  readonly of: (row: Row) => Cell;
}

/** An article with what its tables need: what the archive knows of its names. */
export interface Exported {
  readonly card: Card;
  readonly article: SiteArticle;
  readonly site: Site;
}

/** A table of the whole archive. */
export interface DataTable {
  /** The name of its file, without ".csv". */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** The rows that an article has in it. */
  readonly rowsOf: (of: Exported) => Cell[][];
}

/** A table from its columns. @param items what an article has a row for. */
export function table<Row>(
  { name, title, description }: Pick<DataTable, "name" | "title" | "description">,
  columns: readonly Column<Row>[],
  items: (of: Exported) => readonly Row[],
): DataTable {
  return {
    ...{ name, title, description },
    fields: columns.map(({ of, ...field }) => field),
    rowsOf: (of) => items(of).map((row) => columns.map((column) => column.of(row))),
  };
}

/** Rows as lines of a file. What is text is never run as a formula by a spreadsheet. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0 ? "" : `${csvText(rows.map((row) => row.map(csvCell)))}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? guarded(cell) : String(cell);
}
