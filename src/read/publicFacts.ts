import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Fact } from "../records/source.ts";
import { parseFacts } from "./facts.ts";

/** The tables that come with Dateline: offices and their holders, landmark events. */
const DIR = new URL("../data/facts/", import.meta.url);

/**
 * All public facts that come with Dateline, in the order of their files.
 * @throws when a table can't be read: then the program is broken, not the archive.
 */
export function readPublicFacts(): Fact[] {
  const files = readdirSync(fileURLToPath(DIR))
    .filter((file) => file.endsWith(".csv"))
    .sort();
  return files.flatMap((file) => {
    const { value, problems } = parseFacts(readFileSync(new URL(file, DIR), "utf8"), file);
    if (problems[0]) throw new Error(`${file}, line ${problems[0].line}: ${problems[0].message}`);
    return value;
  });
}
