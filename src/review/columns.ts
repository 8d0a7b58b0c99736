import { fieldName } from "../read/metadata.ts";
import { COLUMNS } from "../read/register.ts";

/** The columns of the review, and where those of the two tables that it comes from stand in it. */
export interface Columns {
  readonly head: readonly string[];
  readonly register: readonly number[];
  readonly earlier: readonly number[];
}

/**
 * The register's own columns as they are named there, then those that only the earlier review
 * has, then those of ours that both lack: a cell that isn't there can't be filled.
 */
export function joinColumns(register: readonly string[], earlier: readonly string[]): Columns {
  const head = [...register];
  const free = new Set(head.keys());
  const claim = (name: string, plain: (name: string) => string): number | null => {
    const at = [...free].find((column) => plain(head[column] ?? "") === plain(name)) ?? null;
    if (at !== null) free.delete(at);
    return at;
  };
  // Of "title" and "headline", which mean the same, each goes to its own before one takes the other's.
  const own = earlier.map((name) => claim(name, (written) => written.trim().toLowerCase()));
  const places = earlier.map((name, index) => own[index] ?? claim(name, fieldName) ?? head.push(name) - 1);
  const named = new Set(head.map(fieldName));
  head.push(...[...COLUMNS].filter((column) => !named.has(column)));
  return { head, register: [...register.keys()], earlier: places };
}

/**
 * A row's cells below the joined columns. Cells beyond the row's own columns stay beyond all of
 * them: a comma too many must not become somebody's title.
 */
export function placed(cells: readonly string[], places: readonly number[], width: number): string[] {
  const surplus = cells.slice(places.length);
  const row = Array.from({ length: width }, () => "");
  for (const [index, place] of places.entries()) row[place] = cells[index] ?? "";
  return [...row, ...surplus];
}
