import { HELPER_COLUMNS, isHelper } from "../read/helperColumns.ts";
import { fieldName } from "../read/metadata.ts";
import type { DatedArticle } from "../records/date.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import type { Table } from "../text/csv.ts";
import type { Concern } from "./concern.ts";
import type { Sheet } from "./csv.ts";
import { fileOf } from "./rows.ts";
import { certaintyWords, reasonsFor } from "./words.ts";

/** The cells of the helper columns, in their order. */
type HelperCells = readonly string[];

/** How much of an article's text is shown, in characters. */
const FIRST_WORDS = 120;

/** What helps the curator to know the article and to judge the guess, as a spreadsheet shows it beside the file. */
export function helperCells(article: DatedArticle, concern: Concern | null): HelperCells {
  const { title, blocks, date } = article;
  const cells = [
    title.value,
    cut(blocks[0]?.text ?? ""),
    // A guess may be copied to the column "date"; a date from the register is there already.
    date.basis === "corrected" ? "" : date.edtf,
    certaintyWords(date),
    reasonsFor(article, concern ?? "inferred").join("; "),
  ];
  return cells.map(asCell);
}

/** A table without the helper columns that a person saved with it: they are made anew each time. */
export function withoutHelpers(table: Table): Table {
  const kept = (cells: readonly string[]) => cells.filter((_, index) => !isHelper(table.head[index] ?? ""));
  return {
    ...table,
    head: kept(table.head),
    rows: table.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  };
}

/** The sheet with the helper columns behind the column of the files, so that both are seen together. */
export function withHelpers(sheet: Sheet, helpOf: (file: string) => HelperCells | undefined): Sheet {
  const { head } = sheet;
  const place = head.findIndex((name) => fieldName(name) === "file") + 1;
  const empty = HELPER_COLUMNS.map(() => "");
  const put = (cells: readonly string[], helpers: HelperCells) => [
    ...cells.slice(0, place),
    ...helpers,
    ...cells.slice(place),
  ];
  const rows = sheet.rows.map((row) => put(row, helpOf(fileOf(head, row)) ?? empty));
  return { ...sheet, head: put(head, HELPER_COLUMNS), rows };
}

function cut(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const words = text.slice(0, FIRST_WORDS).replace(/\s+\S*$/, "");
  return `${words.replace(/\p{Surrogate}$/u, "")}…`;
}

/** On one line, without characters that a spreadsheet or our own reader changes. */
const asCell = (text: string) =>
  collapseSpaces(text.replace(/[\p{Cc}\p{Surrogate}\ufeff\u2028\u2029]/gu, " "));
