import type { Withdrawal } from "../records/source.ts";

/** The file that lists the withdrawn articles, beside the entries; there is none if there are none. */
export const WITHDRAWN_FILE = "withdrawn.json";

/** The withdrawn articles as JSON, with one on each line, in the order of their ids. */
export function withdrawnTable(withdrawn: readonly Withdrawal[]): string {
  const lines = [...withdrawn]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, reason }) => JSON.stringify({ id, reason }));
  return `[\n${lines.join(",\n")}\n]\n`;
}
