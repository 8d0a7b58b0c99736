import type { Outcome, Problem } from "../problem.ts";
import type { RegisterRow, Seed } from "../records/source.ts";
import { isContainer } from "../text/pieceName.ts";
import { REGISTER_FILE } from "./register.ts";

/**
 * Gives each seed its row of the register. A row may name any of a seed's copies; of several such
 * rows, one that withdraws the article is used, else the one for the first file in the alphabet. Names are compared in NFC, because macOS
 * writes them in NFD. A row for a file that doesn't exist is a problem, and so is one for a file that holds many articles.
 */
export function joinRegister<S extends Pick<Seed, "file" | "copies">>(
  seeds: readonly S[],
  rows: readonly RegisterRow[],
): Outcome<(S & Pick<Seed, "register">)[]> {
  const byFile = new Map(rows.map((row) => [row.file, row]));
  const used = new Set<RegisterRow>();
  const problems: Problem[] = [];
  const report = (row: RegisterRow, rule: string, message: string) => {
    problems.push({ seed: REGISTER_FILE, stage: "read", rule, line: row.line, message, excerpt: row.file });
  };
  const value = seeds.map((seed) => {
    const files = byFile.size === 0 ? [] : [seed.file, ...seed.copies];
    const found = files.flatMap((file) => byFile.get(file.normalize("NFC")) ?? []);
    for (const row of found) used.add(row);
    for (const row of found.slice(1)) {
      report(
        row,
        "copy",
        `This file is a copy of ${found[0]?.file}, and line ${found[0]?.line} is used for both: delete this row.`,
      );
    }
    return { ...seed, register: found.find(({ withdrawn }) => withdrawn !== null) ?? found[0] ?? null };
  });
  for (const row of rows) {
    // A withdrawn article whose file is gone keeps its address, if the row knows that.
    if (used.has(row) || (row.withdrawn !== null && row.id !== null)) continue;
    const inside = isContainer(row.file) ? pieceOf(row.file, value) : undefined;
    if (inside) report(row, "container", containerMessage(inside.file));
    else
      report(
        row,
        "unknown-file",
        "There is no article with this file name: correct the name, or delete the row.",
      );
  }
  return { value, problems };
}

/** The first article in a file that holds many. */
const pieceOf = <S extends Pick<Seed, "file">>(container: string, seeds: readonly S[]) =>
  seeds.find(({ file }) => {
    const name = file.normalize("NFC");
    return name.startsWith(`${container}#`) || name.startsWith(`${container}/`);
  });

const containerMessage = (example: string) =>
  `This file holds many articles: write a row for one of them, such as ${example}, or correct them in the file itself.`;
