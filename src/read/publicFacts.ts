import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeCache } from "../codeCache.ts";
import { PROJECT } from "../project.ts";
import type { Fact } from "../records/source.ts";
import { parseFacts } from "./facts.ts";

/** The tables that come with Dateline: offices and their holders, landmark events. */
const DIR = join(PROJECT, "src/data/facts");

/** The facts as they were read once by this code: to read the tables takes ten times as long. */
const KEPT = "public facts";

/**
 * All public facts that come with Dateline, in the order of their files.
 * @throws when a table can't be read: then the program is broken, not the archive.
 */
export function readPublicFacts(): readonly Fact[] {
  const kept = codeCache.get(KEPT);
  if (kept !== null) return JSON.parse(new TextDecoder().decode(kept));
  const facts = readTables();
  codeCache.put(KEPT, new TextEncoder().encode(JSON.stringify(facts)));
  return facts;
}

function readTables(): Fact[] {
  const files = readdirSync(DIR)
    .filter((file) => file.endsWith(".csv"))
    .sort();
  return files.flatMap((file) => {
    const { value, problems } = parseFacts(readFileSync(join(DIR, file), "utf8"), file);
    if (problems[0]) throw new Error(`${file}, line ${problems[0].line}: ${problems[0].message}`);
    return value;
  });
}
