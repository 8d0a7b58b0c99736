import { FACTS_FILE } from "../../../read/facts.ts";
import { fieldName } from "../../../read/metadata.ts";
import { NAMES_FILE } from "../../../read/nameCorrections.ts";
import { COLUMNS, REGISTER_FILE } from "../../../read/register.ts";
import { textOf } from "../../../read/textOf.ts";
import { csvText, type Delimiter, guarded, parseCsv } from "../../../text/csv.ts";

/** The columns that each table has where the curator has none yet. */
const HEADS = {
  [REGISTER_FILE]: [...COLUMNS],
  [NAMES_FILE]: ["action", "name", "forms", "type", "files", "note"],
  [FACTS_FILE]: ["kind", "what", "words", "from", "to", "source", "file"],
};
export type TableName = keyof typeof HEADS;

/** How a table of the curator's is written. */
export interface TableForm {
  readonly head: readonly string[];
  readonly delimiter: Delimiter;
}

/** The curator's own columns, as they stand now; ours, where there is no such table. Missing ones of ours follow. */
export function tableForm(seeds: string, name: TableName): TableForm {
  const { head, delimiter } = parseCsv(textOf(seeds, name).value);
  const known = new Set(head.map(fieldName));
  const missing = HEADS[name].filter((column) => !known.has(column));
  return head.length === 0 ? { head: HEADS[name], delimiter } : { head: [...head, ...missing], delimiter };
}

/** A row of a table, ready to be copied. @param cells by our names of the columns. */
export function tableRow({ head, delimiter }: TableForm, cells: Readonly<Record<string, string>>): string {
  return csvText([head.map((column) => guarded(cells[fieldName(column)] ?? ""))], delimiter);
}

export const headLine = ({ head, delimiter }: TableForm) => csvText([head], delimiter);
