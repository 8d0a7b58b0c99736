import type { Withdrawal } from "../records/source.ts";
import { inOrderOfIds } from "../shared/inOrder.ts";
import { jsonFile } from "./jsonList.ts";

/** The file that lists the withdrawn articles, beside the entries; there is none if there are none. */
export const WITHDRAWN_FILE = "withdrawn.json";

/** The withdrawn articles as JSON, with one on each line, in the order of their ids. */
export const withdrawnTable = (withdrawn: readonly Withdrawal[]): Iterable<string> =>
  jsonFile(toldOf(withdrawn));

/** What is told of withdrawn articles, in the order of their ids. */
export function toldOf(withdrawn: readonly Withdrawal[]): Withdrawal[] {
  const sorted = inOrderOfIds(withdrawn);
  // Field by field: a page tells nothing else of a withdrawn article, such as its file.
  return sorted.map(({ id, reason }) => ({ id, reason }));
}
