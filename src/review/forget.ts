import { join } from "node:path";
import type { Problem } from "../problem.ts";
import type { Concealment } from "../read/anonymise/concealment.ts";
import { fieldName } from "../read/metadata.ts";
import type { WithdrawnFile } from "../records/source.ts";
import type { Table } from "../text/csv.ts";
import { concealedTable } from "./concealedTable.ts";
import { csvOf } from "./csv.ts";
import { fileOf } from "./rows.ts";
import { isMissing, REVIEW_FILE, wholeTable, writeWhole } from "./tables.ts";

/**
 * Takes what is no longer in the archive out of the review's table, so that nothing of an article that was taken
 * down stays in the output. The row of a deleted file goes; that of a withdrawn article keeps its file, its id and
 * its withdrawal, since a person may save the table as the register, where the withdrawal must not get lost. Names that are
 * concealed in an article are shortened in its row, and a build refuses a register with such a row.
 * @param out the output folder.
 * @param seeds the folder of articles.
 * @returns a problem if the table can't be read or written; it is then left as it is.
 */
export function forgetRemoved(
  out: string,
  seeds: string,
  { withdrawn, concealment, members }: Removed,
): Problem[] {
  try {
    const table = wholeTable(out, REVIEW_FILE);
    const rows = table.rows.map(({ cells }) => cells);
    const isGone = (file: string) =>
      concealment.of(file) === null && isMissing(join(seeds, file)) && !members.has(file);
    const byFile = new Map(withdrawn.map((one) => [one.file.normalize("NFC"), one]));
    const left = rowsLeft(concealedTable(table, concealment), isGone, byFile);
    const isSame =
      left.head.every((name, index) => name === table.head[index]) &&
      left.rows.length === rows.length &&
      left.rows.every((row, index) => row === rows[index]);
    if (!isSame) writeWhole(out, REVIEW_FILE, csvOf({ ...left, delimiter: table.delimiter }));
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ seed: join(out, REVIEW_FILE), stage: "review", rule: "forget", message }];
  }
}

/** What nobody may see any more, and what is there although it has no file of its own. */
interface Removed {
  readonly withdrawn: readonly WithdrawnFile[];
  readonly concealment: Pick<Concealment, "of" | "nameOf" | "text">;
  /** The names of all articles in files that hold many. */
  readonly members: ReadonlySet<string>;
}

function rowsLeft(
  { head, rows }: Table,
  isGone: (file: string) => boolean,
  withdrawn: ReadonlyMap<string, WithdrawnFile>,
) {
  const isMarked = head.some((name) => fieldName(name) === "withdrawn");
  const hasOne = rows.some(({ cells }) => withdrawn.has(fileOf(head, cells)));
  const columns = hasOne && !isMarked ? [...head, "withdrawn"] : head;
  const left = rows.flatMap(({ cells }): (readonly string[])[] => {
    const file = fileOf(head, cells);
    const row = withdrawn.get(file);
    if (row) return [withdrawnRow(columns, cells, row)];
    if (file !== "" && isGone(file)) return [];
    return [columns === head ? cells : [...head.map((_, index) => cells[index] ?? ""), ""]];
  });
  return { head: columns, rows: left };
}

/** The row itself if it has nothing else in it, so that the table is written only when it must be. */
function withdrawnRow(
  columns: readonly string[],
  cells: readonly string[],
  { id, reason }: WithdrawnFile,
): readonly string[] {
  const row = columns.map((name, index) => {
    const field = fieldName(name);
    if (field === "file") return cells[index] ?? "";
    if (field === "id") return id;
    return field === "withdrawn" ? reason || "yes" : "";
  });
  return row.length === cells.length && row.every((cell, index) => cell === cells[index]) ? cells : row;
}
