import type { NameEntity } from "../records/names.ts";
import { jsonList } from "./jsonList.ts";
import { rounded } from "./rounded.ts";

/** The file with the archive's table of names, beside the entries. */
export const NAMES_FILE = "names.json";

/** The table of names as JSON, with one name on each line, in the order given. */
export function* namesTable(names: readonly NameEntity[]): Generator<string> {
  yield* jsonList(names.map(asWritten));
  yield "\n";
}

/** A name as the table has it. */
export const asWritten = (name: NameEntity): NameEntity => ({
  ...name,
  confidence: rounded(name.confidence),
});
