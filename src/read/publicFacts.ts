import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../project.ts";
import type { Fact } from "../records/source.ts";
import { parseFacts } from "./facts.ts";

/** The tables that come with Dateline: offices and their holders, landmark events. */
const DIR = join(PROJECT, "src/data/facts");

/**
 * All public facts that come with Dateline, in the order of their files.
 * @throws when a table can't be read: then the program is broken, not the archive.
 */
export function readPublicFacts(): Fact[] {
  const files = readdirSync(DIR)
    .filter((file) => file.endsWith(".csv"))
    .sort();
  return files.flatMap((file) => {
    const { value, problems } = parseFacts(readFileSync(join(DIR, file), "utf8"), file);
    if (problems[0]) throw new Error(`${file}, line ${problems[0].line}: ${problems[0].message}`);
    return value;
  });
}
