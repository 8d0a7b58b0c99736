import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/cli/report.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { writeArchive } from "../../src/pipeline.ts";
import { formatProblems } from "../../src/problem.ts";
import type { KeptArticle, Unmade } from "../../src/work/articleJob.ts";
import type { Content } from "../../src/write/content.ts";
import { oneByOne } from "../../src/write/entries.ts";
import { textOf } from "./content.ts";
import { filesBelow, put } from "./folder.ts";

const ROOT = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const GOLDEN = join(ROOT, "tests/golden");

/** The cases; the project's own seeds are one of them. */
export const CASES = [
  "containers",
  "documents",
  "encodings",
  "first",
  "hostile",
  "inferred",
  "markdown",
  "register",
  "wire",
];

export const seedsOf = (name: string) => join(name === "first" ? ROOT : join(GOLDEN, name), "seeds");

/** A report that nobody listens to. */
export const SILENT: Report = { stage: () => ({ progress: async () => {}, end: () => {} }) };

/** A report that remembers the stages that have begun. */
export function stagesBegun(): Report & { readonly begun: readonly string[] } {
  const begun: string[] = [];
  return {
    begun,
    stage(name) {
      begun.push(name);
      return SILENT.stage(name);
    },
  };
}

/** What the pipeline writes of a folder and says of it: texts by path, originals by path. */
export async function written(seeds: string, useRegister = true) {
  const texts = new Map<string, string>();
  const copies = new Map<string, string>();
  const output = {
    write: (path: string, text: Content) => void texts.set(path, textOf(text)),
    copy: (from: string, path: string) => void copies.set(path, from),
    carry: () => false,
    remove: () => {},
  };
  const kept: SiteArticle[] = [];
  const making = () =>
    oneByOne<Unmade, KeptArticle>((article) => {
      kept.push(article);
      return { value: null, problems: [] };
    });
  const { value, problems } = await writeArchive({ seeds, useRegister }, async () => output, SILENT, {
    making,
  });
  return { texts, copies, problems, kept, tables: value.tables };
}

const cases = new Map<string, ReturnType<typeof written>>();

/** What the pipeline writes of a case, made once for all tests. */
export function writtenOf(name: string): ReturnType<typeof written> {
  const made = cases.get(name) ?? written(seedsOf(name));
  cases.set(name, made);
  return made;
}

/** All that a case has to give: its entries, and its problems as they are printed. */
export async function actual(name: string): Promise<Map<string, string>> {
  const { texts, problems } = await writtenOf(name);
  return new Map([...texts, ["problems.txt", formatProblems(problems)]]);
}

/** What is stored of a case. */
export function stored(name: string): Map<string, string> {
  const dir = join(GOLDEN, name);
  const files = existsSync(dir) ? filesBelow(dir) : new Map<string, string>();
  return new Map([...files].filter(([path]) => !path.startsWith("seeds/")));
}

/** Whether what is stored may be replaced: only when a person asks for it, never in CI. */
export function mayUpdate(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.UPDATE_GOLDEN !== "1") return false;
  if (env.CI)
    throw new Error("UPDATE_GOLDEN=1 is refused in CI: update at home, read the result, commit it.");
  return true;
}

export async function update(name: string): Promise<void> {
  for (const path of stored(name).keys()) rmSync(join(GOLDEN, name, path));
  for (const [path, text] of await actual(name)) put(join(GOLDEN, name), path, text);
}
