import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

/** The rooms that every stage may import, in order: each may import only the rooms before it. */
const ROOMS = ["languages", "shared", "records", "text", "english"];

/** The stages in their order: a stage imports itself, the rooms, and the stages before it. */
const STAGES = [
  "read",
  "parse",
  "date",
  "enrich",
  "relate",
  "entry",
  "compare",
  "review",
  "write",
  "site",
  "search",
  "export",
];

/** Folders in which every file is pure: no file system, no clock, no process. */
const PURE = [...ROOMS, "parse", "date", "enrich", "relate", "compare", "explain"];

/** The pure files of stages in which other files read or write. */
const PURE_FILES =
  /^(?:problem|attempt)\.ts$|^cli\/report\.ts$|^read\/(?:formats\/|archive|decode|engines|facts|frontMatter|joinRegister|metadata|nameCorrections|precedence|register|table|yaml)|^entry\/(?!read\.)|^review\/(?!review\.|tables\.|forget\.)|^write\/paths\.ts|^search\/(?:catalogue|words)\.ts|^site\/(?!assets|buildSite|eleventy|cards\/packed|social\/(?:picture|typeface))/;

const SRC = fileURLToPath(new URL("../src", import.meta.url));

interface Imports {
  readonly file: string;
  /** What it imports: paths below src, or the names of packages. */
  readonly targets: readonly string[];
  /** How many of them, the first ones, are imported as soon as the file is. */
  readonly atOnce: number;
  /** Those of them that are loaded with the file: not what gives it types alone. */
  readonly loaded: readonly string[];
}

function importsOf(file: string): Imports {
  const source = readFileSync(join(SRC, file), "utf8");
  const { module } = parseSync(file, source);
  const statics = module.staticImports.map((found) => found.moduleRequest.value);
  const exported = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  // `import(address)` names no file that we could check, only `import("./file.ts")` does.
  const dynamics = module.dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^"(.+)"$/.exec(source.slice(start, end))?.slice(1) ?? [],
  );
  const whole = (target: string) =>
    target.startsWith(".") ? normalize(join(dirname(file), target)) : target;
  const loaded = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map((found) => found.moduleRequest.value);
  return {
    file,
    targets: [...statics, ...exported, ...dynamics].map(whole),
    atOnce: statics.length + exported.length,
    loaded: [...loaded, ...exported].map(whole),
  };
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
const modules = files.map(importsOf);
const imports = modules.flatMap(({ file, targets }) => targets.map((target) => ({ file, target })));
const stageOf = (path: string) => STAGES.indexOf(path.split("/")[0] ?? "");
const named = (found: readonly { file: string; target: string }[]) =>
  found.map(({ file, target }) => `${file} -> ${target}`);

test(`architecture: ${files.length} files of src and ${imports.length} imports were read`, () => {
  assert.ok(files.length > 50, "too few files: the rules below would check nothing");
  assert.ok(imports.length > files.length, "too few imports: they were not parsed");
  for (const stage of STAGES)
    assert.ok(
      files.some((file) => file.startsWith(`${stage}/`)),
      `no file in ${stage}/`,
    );
});

test("architecture: no stage imports a later one", () => {
  const late = imports.filter(({ file, target }) => stageOf(file) >= 0 && stageOf(target) > stageOf(file));
  assert.deepEqual(named(late), []);
});

test("architecture: a room imports no stage, and no room after it", () => {
  const roomOf = (path: string) => ROOMS.indexOf(path.split("/")[0] ?? "");
  const wrong = imports.filter(
    ({ file, target }) => roomOf(file) >= 0 && (stageOf(target) >= 0 || roomOf(target) > roomOf(file)),
  );
  assert.deepEqual(named(wrong), []);
});

test("architecture: the libraries for documents are loaded only with a file of their format", () => {
  const byFile = new Map(modules.map(({ file, targets, atOnce }) => [file, targets.slice(0, atOnce)]));
  const loaded = new Set(["read/seeds.ts"]);
  for (const file of loaded) for (const target of byFile.get(file) ?? []) loaded.add(target);
  const libraries = ["@mozilla/readability", "linkedom", "unpdf", "mammoth", "postal-mime", "fflate"];
  assert.ok(loaded.has("read/formats/markdown.ts"), "the imports were not followed");
  assert.deepEqual(
    libraries.filter((name) => loaded.has(name)),
    [],
  );
  for (const name of libraries)
    assert.ok(
      modules.some(({ targets }) => targets.includes(name)),
      name,
    );
});

test("architecture: a worker of round 2 loads nothing that only round 1 needs", () => {
  const loadedBy = new Map(modules.map(({ file, loaded }) => [file, loaded]));
  const found = new Set(["work/articleWorker.ts"]);
  for (const file of found) for (const target of loadedBy.get(file) ?? []) found.add(target);
  assert.ok(found.has("rounds/second.ts"), "what it loads was not found");
  const ofRound1 = ["rounds/first.ts", "parse/article.ts", "enrich/article.ts", "eld/extrasmall"];
  assert.deepEqual(
    ofRound1.filter((file) => found.has(file)),
    [],
  );
});

test("architecture: pure code imports nothing of Node", () => {
  const isPure = (file: string) => PURE.includes(file.split("/")[0] ?? "") || PURE_FILES.test(file);
  assert.ok(files.filter(isPure).length > 30, "the rule for pure files matches too few");
  const impure = imports.filter(({ file, target }) => isPure(file) && target.startsWith("node:"));
  assert.deepEqual(named(impure), []);
});

/** The packages that run in a reader's browser. */
const IN_BROWSER = /^@noble\/hashes\//;

test("architecture: the browser imports only its own folder, the languages, src/shared and one package", () => {
  const runs = (path: string) =>
    /^(?:browser|languages|shared|data\/rules)\//.test(path) || IN_BROWSER.test(path);
  const foreign = imports.filter(({ file, target }) => runs(file) && !runs(target));
  assert.deepEqual(named(foreign), []);
});

/** The lock of an output folder is about processes and time: which one has it, since when, and does it still run? */
const LOCK = "write/lock.ts";
/** Hears of the end of Pagefind's process only through our own. */
const PAGEFIND = "search/pagefind.ts";

test("architecture: only the command line touches process, but for the lock and Pagefind’s end", () => {
  const touching = files.filter((file) =>
    /\bprocess\.(?!platform)\w/.test(readFileSync(join(SRC, file), "utf8")),
  );
  assert.deepEqual(touching.sort(), ["cli/cli.ts", PAGEFIND, LOCK]);
});

test("architecture: no stage reads the clock, but for the lock", () => {
  const clock = /Date\.now|new Date\(\)|DateTime\.(?:now|local\(\))|performance\.now|Math\.random/;
  const reading = files.filter((file) => clock.test(readFileSync(join(SRC, file), "utf8")));
  assert.deepEqual(reading.sort(), ["cli/cli.ts", LOCK]);
});

/** Calls that fail when a list of a hundred thousand items is spread into their arguments. */
const SPREAD_INTO = new Set(["push", "unshift", "splice", "max", "min", "fromCharCode", "fromCodePoint"]);

/** The names of these functions, where a list is spread into a call. */
function spreadCalls(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.values(node).flatMap(spreadCalls);
  if (!("type" in node) || node.type !== "CallExpression" || !("arguments" in node)) return inside;
  const name = "callee" in node ? calledName(node.callee) : "";
  const spreads =
    Array.isArray(node.arguments) && node.arguments.some(({ type }) => type === "SpreadElement");
  return spreads && SPREAD_INTO.has(name) ? [name, ...inside] : inside;
}

function calledName(callee: unknown): string {
  if (typeof callee !== "object" || callee === null || !("property" in callee)) return "";
  const { property } = callee;
  const isNamed = typeof property === "object" && property !== null && "name" in property;
  return isNamed ? String(property.name) : "";
}

test("architecture: no list is spread into a call that fails for a long one", () => {
  const folders = ["../src", "../templates"].map((name) => fileURLToPath(new URL(name, import.meta.url)));
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const { program } = parseSync(file, readFileSync(join(folder, file), "utf8"));
        return spreadCalls(program).map((name) => `${file}: ${name}(...)`);
      }),
  );
  assert.deepEqual(spreadCalls(parseSync("a.ts", "a.push(1, ...b)").program), ["push"]);
  assert.deepEqual(found, [], "use src/shared/append.ts or extremes.ts");
});
