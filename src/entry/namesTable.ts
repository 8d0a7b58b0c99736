import type { NameEntity } from "../records/names.ts";
import { rounded } from "./rounded.ts";

/** The file with the archive's table of names, beside the entries. */
export const NAMES_FILE = "names.json";

/** The table of names as JSON, with one name on each line, in the order given. */
export function namesTable(names: readonly NameEntity[]): string {
  const lines = names.map((name) => JSON.stringify({ ...name, confidence: rounded(name.confidence) }));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
