import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { anyHistory, differencesFromClean } from "../support/edits.ts";

/**
 * Goes through so many random histories of a small archive, and compares each of their builds with a clean one.
 * @param count how many histories.
 * @returns what differed; the first history at fault is shrunk and shown.
 */
export async function benchRebuilds(count: number): Promise<string> {
  let done = 0;
  const details = await fc.check(
    fc.asyncProperty(anyHistory, async (history) => {
      const dir = mkdtempSync(join(tmpdir(), "dateline-rebuilds-"));
      try {
        const differences = await differencesFromClean(dir, history);
        done += 1;
        if (done % 20 === 0) process.stderr.write(`${done} histories\n`);
        if (differences.length > 0) throw new Error(differences.join("\n"));
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    }),
    { numRuns: count },
  );
  return details.failed
    ? `${fc.defaultReportMessage(details) ?? ""}\n${String(details.errorInstance)}\n`
    : `${details.numRuns} histories: each build has the same files as a clean one\n`;
}
