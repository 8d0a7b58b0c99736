import type { Outcome, Problem } from "../problem.ts";
import type { RegisterRow, Seed } from "../records/source.ts";
import { REGISTER_FILE } from "./register.ts";

/**
 * Gives each seed its row of the register. A row may name any of a seed's copies; the first in
 * the order of the names counts. Names are compared in NFC, as macOS writes them in NFD. A row whose file isn't there is a problem.
 */
export function joinRegister(seeds: readonly Seed[], rows: readonly RegisterRow[]): Outcome<Seed[]> {
  const byFile = new Map(rows.map((row) => [row.file, row]));
  const used = new Set<RegisterRow>();
  const problems: Problem[] = [];
  const report = (row: RegisterRow, rule: string, message: string) => {
    problems.push({ seed: REGISTER_FILE, stage: "read", rule, line: row.line, message, excerpt: row.file });
  };
  const value = seeds.map((seed) => {
    const found = [seed.file, ...seed.copies].flatMap((file) => byFile.get(file.normalize("NFC")) ?? []);
    for (const row of found) used.add(row);
    for (const row of found.slice(1)) {
      report(row, "copy", `This file is a copy of ${found[0]?.file}, whose line ${found[0]?.line} counts.`);
    }
    return { ...seed, register: found[0] ?? null };
  });
  for (const row of rows) {
    if (!used.has(row))
      report(row, "unknown-file", "No article of this name was read: correct the name, or delete the row.");
  }
  return { value, problems };
}
