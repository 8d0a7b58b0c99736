import type { NameEntity } from "../records/names.ts";
import { jsonFile } from "./jsonList.ts";
import { rounded } from "./rounded.ts";

/** The file with the archive's table of names, beside the entries. */
export const NAMES_FILE = "names.json";

/** The table of names as JSON, with one name on each line, in the order given. */
export const namesTable = (names: readonly NameEntity[]): Iterable<string> => jsonFile(names.map(asWritten));

/** A name as the table has it. */
export function asWritten(name: NameEntity): NameEntity {
  const confidence = rounded(name.confidence);
  return confidence === name.confidence ? name : { ...name, confidence };
}
