import type { NameEntity } from "../records.ts";
import { ENTRIES } from "./entries.ts";
import type { Output } from "./output.ts";

/** The archive's table of names, beside the entries. */
const NAMES_TABLE = `${ENTRIES}/names.json`;

/** Writes the table of names: an array of entities, one a line, by type and id. */
export function writeNamesTable(names: readonly NameEntity[], output: Output): void {
  const lines = names.map((name) =>
    JSON.stringify({ ...name, confidence: Math.round(name.confidence * 100) / 100 }),
  );
  output.write(NAMES_TABLE, lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`);
}
