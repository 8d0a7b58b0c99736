import { fieldName } from "../read/metadata.ts";
import { COLUMNS } from "../read/register.ts";

/** The columns of the review, and the positions in it of the columns of its two source tables. */
export interface Columns {
  readonly head: readonly string[];
  readonly register: readonly number[];
  readonly earlier: readonly number[];
}

/**
 * The register's own columns with their names there, then those that only the earlier review has,
 * then those of ours that both lack, so that they can be filled in.
 */
export function joinColumns(register: readonly string[], earlier: readonly string[]): Columns {
  const head = [...register];
  const free = new Set(head.keys());
  const claim = (name: string, plain: (name: string) => string): number | null => {
    const at = [...free].find((column) => plain(head[column] ?? "") === plain(name)) ?? null;
    if (at !== null) free.delete(at);
    return at;
  };
  // "title" and "headline" mean the same. Columns with equal names are matched first, synonyms second.
  const own = earlier.map((name) => claim(name, (written) => written.trim().toLowerCase()));
  const places = earlier.map((name, index) => own[index] ?? claim(name, fieldName) ?? head.push(name) - 1);
  const named = new Set(head.map(fieldName));
  const missing = [...COLUMNS].filter((column) => !named.has(column));
  return { head: [...head, ...missing], register: [...register.keys()], earlier: places };
}

/**
 * A row's cells, moved to the joined columns. Surplus cells stay after the last column: a comma too
 * many must not turn half a cell into a title.
 */
export function placed(cells: readonly string[], places: readonly number[], width: number): string[] {
  const surplus = cells.slice(places.length);
  const row = Array.from({ length: width }, () => "");
  for (const [index, place] of places.entries()) row[place] = cells[index] ?? "";
  return [...row, ...surplus];
}
