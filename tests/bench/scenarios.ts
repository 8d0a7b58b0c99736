import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PROJECT } from "../../src/project.ts";
import { articlesIn, type Bench, CHANGES } from "./changes.ts";
import { generateArchive } from "./generate.ts";
import { hasHugo, runHugo, writeHugoSite } from "./hugo.ts";
import { measure, type Use } from "./measure.ts";
import { growth, HEAD, ratios, rowOf, type Sized } from "./tables.ts";

const HUGO = "Hugo + Pagefind";
/** What of the project a build needs. */
const NEEDED = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  ".eleventy.ts",
  "src",
  "templates",
  "public",
];
const TABLES = ["archive.yml", "register.csv", "names.csv", "facts.csv"];

/** What to measure. */
export interface Plan {
  readonly sizes: readonly number[];
  /** A folder of real articles; null to measure generated ones only. */
  readonly articles: string | null;
  /** Words of the scenarios to measure besides "cold"; none for all. */
  readonly only: readonly string[];
}

/** Measures builds of growing archives, and prints tables in Markdown as it goes. */
export async function benchScenarios({ sizes, articles, only }: Plan): Promise<void> {
  const print = (text: string) => process.stdout.write(text);
  const of = async (kind: string, fill: (seeds: string, size: number) => void, counts: readonly number[]) => {
    const all: Sized[] = [];
    for (const size of counts) {
      print(`\n${size.toLocaleString("en-US")} ${kind} articles\n\n${HEAD}`);
      const uses = await inBench(
        (seeds) => fill(seeds, size),
        (bench) => scenarios(bench, only, print),
      );
      all.push({ size, uses });
      print(ratios({ size, uses }, HUGO));
    }
    print(growth(all));
  };
  await of("generated", (seeds, size) => generateArchive(seeds, size), sizes);
  if (articles === null) return;
  const files = articlesIn(articles);
  const counts = [...new Set(sizes.map((size) => Math.min(size, files.length)))];
  await of("real", (seeds, size) => copyArticles(articles, files.slice(0, size), seeds), counts);
}

/** Makes a folder with an archive and a copy of the project, so that the bench can change both, and removes it. */
async function inBench<T>(fill: (seeds: string) => void, work: (bench: Bench) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const bench = { project: join(dir, "project"), seeds: join(dir, "news"), out: join(dir, "built") };
    for (const name of NEEDED) cpSync(join(PROJECT, name), join(bench.project, name), { recursive: true });
    symlinkSync(join(PROJECT, "node_modules"), join(bench.project, "node_modules"), "junction");
    fill(bench.seeds);
    return await work(bench);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function copyArticles(from: string, files: readonly string[], to: string): void {
  for (const file of [...files, ...TABLES.filter((name) => existsSync(join(from, name)))]) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}

async function scenarios(
  bench: Bench,
  only: readonly string[],
  print: (text: string) => void,
): Promise<Map<string, Use>> {
  const uses = new Map<string, Use>();
  const hugo = hasHugo() ? join(dirname(bench.seeds), "hugo") : null;
  const withHugo = async (name: string) => {
    if (hugo === null) return;
    writeHugoSite(bench.seeds, hugo);
    const use = await runHugo(hugo);
    uses.set(name, use);
    print(rowOf(name, use, filesIn(join(hugo, "public"))));
  };
  // What a build prepares once for all archives isn't part of any.
  await runBuild(bench, ["--help"]);
  for (const [name, change] of CHANGES) {
    if (name !== "cold" && only.length > 0 && !only.some((word) => name.includes(word))) continue;
    change(bench);
    const use = await runBuild(bench, ["--seeds", bench.seeds, "--out", bench.out]);
    uses.set(name, use);
    print(rowOf(name, use, filesIn(join(bench.out, "site/")) + filesIn(join(bench.out, "entries/"))));
    if (name === "cold") await withHugo(HUGO);
    if (name === "one edited") await withHugo(`${HUGO}, one edited`);
  }
  return uses;
}

/** Runs what `npm run build` runs, in the copy of the project. */
function runBuild({ project }: Bench, args: readonly string[]): Promise<Use> {
  return measure("npm", ["run", "--silent", "build", "--", ...args], project);
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
}
