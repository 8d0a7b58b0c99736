import type { Concealment } from "../read/anonymise/concealment.ts";
import { isHelper } from "../read/helperColumns.ts";
import { fieldName } from "../read/metadata.ts";
import { COLUMNS } from "../read/register.ts";
import type { Table } from "../text/csv.ts";
import { fileOf } from "./rows.ts";

/** Whether a column has a name of ours. */
const isKnown = (name: string): boolean => COLUMNS.has(fieldName(name)) || isHelper(name);

/**
 * A table of the curator's without the names that are concealed in an article. Its row says by their initials that there are
 * some, so that a build refuses the table as a register: to go on without the names would be to publish them. A row in
 * which nothing changes is the same one.
 */
export function concealedTable(
  table: Table,
  { of, nameOf, text }: Pick<Concealment, "of" | "nameOf" | "text">,
): Table {
  const isConcealed = ({ cells }: Table["rows"][number]) => of(fileOf(table.head, cells)) !== null;
  if (!table.rows.some(isConcealed)) return table;
  const isNamed = table.head.some((name) => fieldName(name) === "anonymise");
  const head = isNamed ? table.head : [...table.head, "anonymise"];
  const rows = table.rows.map((row) => {
    const concealed = of(fileOf(table.head, row.cells));
    const cells = head.map((name, index) => {
      const cell = row.cells[index] ?? "";
      if (concealed === null) return cell;
      const field = fieldName(name);
      if (field === "file") return nameOf(cell);
      if (field === "anonymise") return concealed.shortener.initials.join("; ");
      const isAddress = field === "url" || field === "id";
      return isAddress && concealed.shortener.holds(cell) ? "" : concealed.shortener.text(cell);
    });
    const surplus = concealed === null ? row.cells.slice(head.length) : [];
    const all = [...cells, ...surplus];
    const isSame = all.length === row.cells.length && all.every((cell, index) => cell === row.cells[index]);
    return isSame ? row : { ...row, cells: all };
  });
  return { ...table, head: head.map((name) => (isKnown(name) ? name : text(name))), rows };
}
