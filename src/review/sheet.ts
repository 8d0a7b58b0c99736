import { fieldName } from "../read/metadata.ts";
import { rowFile } from "../read/register.ts";
import { groupBy } from "../shared/groupBy.ts";
import type { Table } from "../text/csv.ts";
import { joinColumns, placed } from "./columns.ts";
import type { Sheet } from "./csv.ts";
import { type Difference, fileOf, joinRows, type Rows } from "./rows.ts";

/** The two tables that a review is made from. */
interface Sources {
  readonly register: Table;
  /** The earlier review, with what a person may have filled in since. */
  readonly earlier: Table;
  readonly newer: Rows["newer"];
  /** Whether the seeds folder no longer has a file. */
  readonly isGone: Rows["isGone"];
}

type Cells = readonly string[];

/** The names of an article's file and of its copies. */
type Names = readonly string[];

interface ReviewSheet {
  readonly sheet: Sheet;
  /** The number of an article's row in a spreadsheet; null if it has no row. */
  readonly rowOf: (names: Names) => number | null;
  readonly differences: readonly Difference[];
  /** Files with names that a row can't contain. */
  readonly unnamed: readonly string[];
}

/**
 * The register, completed with a row for each article and a column for each of our fields.
 *
 * Articles that the register lacks come first, in the order in which to check them, so that the
 * cells to fill are at the top when the file is opened. The register's rows follow in their own
 * order, so that a comparison with the old register shows only the added rows, and of two rows for
 * one file the same one is used as before. The printed report gives each row's number. A row of the earlier review
 * for a file that is gone goes too: whoever removes an article removes all that is said of it.
 * @param articles in the order in which to check them.
 */
export function reviewSheet(
  { register, earlier, newer, isGone }: Sources,
  articles: readonly Names[],
): ReviewSheet {
  const columns = joinColumns(register.head, earlier.head);
  const { head } = columns;
  const below = (table: Table, places: readonly number[]) =>
    table.rows.map(({ cells }) => placed(cells, places, head.length));
  const { registered, added, differences } = joinRows({
    head,
    register: below(register, columns.register),
    earlier: below(earlier, columns.earlier),
    newer,
    isGone,
  });
  const top = missingRows(head, registered, added, articles);
  const placedAbove = new Set(top.rows);
  const rest = added.filter((row) => !placedAbove.has(row));
  const rows = [...top.rows, ...registered, ...rest];
  return {
    sheet: { head, rows, delimiter: delimiterOf(earlier, register) },
    rowOf: rowNumbers(head, rows),
    differences,
    unnamed: top.unnamed,
  };
}

/** Rows for the articles that the register lacks: from the earlier review, else empty. */
function missingRows(
  head: Cells,
  registered: readonly Cells[],
  added: readonly Cells[],
  articles: readonly Names[],
) {
  const known = new Set(registered.map((row) => fileOf(head, row)));
  const filled = groupBy(added, (row) => fileOf(head, row));
  const unnamed: string[] = [];
  const rows = articles.flatMap((names): readonly Cells[] => {
    const keys = names.map((name) => name.normalize("NFC"));
    if (keys.some((key) => known.has(key))) return [];
    const own = keys.flatMap((key) => filled.get(key) ?? []);
    const file = names.find(canBeNamed);
    if (own.length > 0) return own;
    if (file !== undefined) return [emptyRow(head, file)];
    if (names[0] !== undefined) unnamed.push(names[0]);
    return [];
  });
  return { rows, unnamed };
}

/** Characters that `decode` changes or removes when the table is read again. */
const UNREADABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Surrogate}]/u;

/** Whether the name is the same after it was written to the register and read again. */
const canBeNamed = (file: string) => rowFile(file) === file.normalize("NFC") && !UNREADABLE.test(file);

function emptyRow(head: Cells, file: string): Cells {
  const place = head.findIndex((name) => fieldName(name) === "file");
  return head.map((_, index) => (index === place ? file : ""));
}

/** The delimiter that the person's own spreadsheet used. */
function delimiterOf(...tables: readonly Table[]): Table["delimiter"] {
  return tables.find(({ head }) => head.length > 0)?.delimiter ?? ",";
}

function rowNumbers(head: Cells, rows: readonly Cells[]): ReviewSheet["rowOf"] {
  const numbers = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const file = fileOf(head, row);
    // Row 1 has the columns' names. Of two rows for one file the first is used.
    if (!numbers.has(file)) numbers.set(file, index + 2);
  }
  return (names) => {
    const found = names.flatMap((name) => numbers.get(name.normalize("NFC")) ?? []);
    return found[0] ?? null;
  };
}
