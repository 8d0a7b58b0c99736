import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { load } from "js-yaml";
import { z } from "zod";
import { LISTED } from "../src/cli/commandList.ts";
import { help, helpOf } from "../src/cli/help.ts";
import { readCommand } from "../src/cli/options.ts";

/** Whether what the documents say exists: commands, options, links, paths, functions, packages. */
const ROOT = join(import.meta.dirname, "..");
const named = z.record(z.string(), z.string());
const { scripts, dependencies, devDependencies, optionalDependencies } = z
  .object({ scripts: named, dependencies: named, devDependencies: named, optionalDependencies: named })
  .parse(JSON.parse(read("package.json")));

const OPTIONS: ReadonlySet<string> = new Set(
  [help(), ...LISTED.map(([name]) => helpOf(name))].join("").match(/--[a-z][a-z-]*/g),
);

const github = readdirSync(join(ROOT, ".github"), { recursive: true, encoding: "utf8" })
  .map((file) => join(".github", file).replaceAll("\\", "/"))
  .sort();
const forms = github.filter((file) => /^\.github\/ISSUE_TEMPLATE\/.*\.yml$/.test(file));
const workflows = github.filter((file) => /^\.github\/workflows\/.*\.yml$/.test(file));
const documents = ["README.md", ...github.filter((file) => file.endsWith(".md"))];
const texts = [...documents, ...forms, ...workflows].map((file) => ({ file, text: read(file) }));

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** What is written as code: the lines of fenced blocks, and what is between backticks. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```.*\n([\s\S]*?)^```/gm)].flatMap(([, code = ""]) => code.split("\n"));
  return [...blocks, ...inlineCode(text)];
}

function inlineCode(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.replace(/\s+/g, " "));
}

const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "");

/** The commands of a line of code, without comments: "npm ci && npm test # everything" has two. */
function commandsIn(code: string): string[] {
  return code
    .replace(/\s#.*$/, "")
    .split("&&")
    .map((command) => command.trim())
    .filter((command) =>
      /^(?:\w+=\S+ )*(?:npm (?:run|start|test)\b|(?:npx (?:--no -- )?)?dateline \S)/.test(command),
    );
}

/** The words of a command with values in place of DIR, URL and so on; optional parts are given. */
function wordsOf(command: string): string[] {
  const values: Readonly<Record<string, string>> = {
    URL: "https://example.org/",
    NUMBER: "8080",
    REDIS: "redis://10.0.0.1:6379",
    STORE: "store",
  };
  return command
    .replace(/[[\]]/g, "")
    .replaceAll('"$BASE_URL/"', "https://example.org/archive/")
    .split(/\s+/)
    .filter((word) => !/^\w+=/.test(word) && word !== "--silent")
    .map((word) => values[word] ?? word);
}

/** What is wrong with a command; null if it can be run. */
function complaint(command: string): string | null {
  const ours = /^(?:npx (?:--no -- )?)?dateline (.*)$/.exec(command)?.[1];
  if (ours !== undefined) return complaintOf(wordsOf(ours));
  const [, first = "", ...rest] = wordsOf(command);
  const [script = "", ...args] = first === "run" ? rest : [first, ...rest];
  const runs = scripts[script];
  if (runs === undefined) return `package.json has no script “${script}”`;
  const name = /src\/start\/start\.mjs (\w+)$/.exec(runs)?.[1];
  if (name === undefined) return null;
  return complaintOf([name, ...args.filter((word, index) => index > 0 || word !== "--")]);
}

/** What is wrong with the words of one of our commands; null if it can be run. */
function complaintOf([name = "", ...args]: readonly string[]): string | null {
  const asked = readCommand([name, ...args], ROOT);
  const isBareExample =
    ["eval", "explain", "site", "calibrate", "worker"].includes(name) && args.length === 0;
  return asked.kind === "wrong" && !isBareExample ? asked.message : null;
}

for (const { file, text } of texts) {
  const code = file.endsWith(".md") ? codeIn(text) : [...inlineCode(text), ...runLines(text)];

  test(`documents: the commands in ${file} can be run`, () => {
    const wrong = code.flatMap(commandsIn).map((command) => [command, complaint(command)]);
    assert.deepEqual(
      wrong.filter(([, reason]) => reason !== null),
      [],
    );
  });

  test(`documents: the options in ${file} exist`, () => {
    const options = code
      .map((piece) => /^--[a-z][a-z-]*/.exec(piece)?.[0])
      .filter((one) => one !== undefined);
    assert.deepEqual(
      options.filter((option) => !OPTIONS.has(option)),
      [],
    );
  });

  test(`documents: the paths in ${file} exist`, () => {
    const paths = code
      .flatMap(
        (piece) => piece.match(/(?<![\w/.-])(?:src|templates|tests|public|\.github|\.ci)\/[^\s:`"]*/g) ?? [],
      )
      .filter((path) => !existsSync(join(ROOT, path)));
    assert.deepEqual(paths, []);
  });

  test(`documents: the functions in ${file} exist`, () => {
    const calls = code.map((piece) => /^(\w+)\(\)$/.exec(piece)?.[1]).filter((name) => name !== undefined);
    assert.deepEqual(
      calls.filter((name) => !exported().has(name)),
      [],
    );
  });

  test(`documents: the functions in ${file} are in the files that it names`, () => {
    const pairs = [
      ...text.matchAll(/`(src\/[\w/.-]+\.ts)`:\s+`(\w+)\(\)`|`(\w+)\(\)` in\s+`(src\/[\w/.-]+\.ts)`/g),
    ];
    const wrong = pairs
      .map(([, before, called, name, after]) => ({ path: before ?? after ?? "", name: called ?? name ?? "" }))
      .filter(
        ({ path, name }) => !new RegExp(`\\bfunction\\*? ${name}\\b|\\bconst ${name}\\b`).test(read(path)),
      );
    assert.deepEqual(wrong, []);
  });

  test(`documents: ${file} names no folder of somebody's machine`, () => {
    assert.doesNotMatch(text, /(?<![\w.~])\/(?:home|Users|root|tmp|var|opt|mnt|work|usr)\/|\b[A-Z]:\\/);
  });
}

/** The commands of a workflow. */
function runLines(text: string): string[] {
  return [...text.matchAll(/^\s*-? ?run: (.+)$/gm)].map(([, command = ""]) => command);
}

let names: ReadonlySet<string> | null = null;

/** Whatever a file in src/ exports by name. */
function exported(): ReadonlySet<string> {
  names ??= new Set(
    readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|mjs)$/.test(file))
      .flatMap((file) => [
        ...read(join("src", file)).matchAll(/^export (?:async )?(?:function\*?|const) (\w+)/gm),
      ])
      .map(([, name = ""]) => name),
  );
  return names;
}

for (const file of documents) {
  test(`documents: the links in ${file} lead somewhere`, () => {
    const links = [...withoutBlocks(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    assert.deepEqual(
      links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(link, file)),
      [],
    );
  });
}

function leadsSomewhere(link: string, from: string): boolean {
  const [path = "", fragment] = link.split("#");
  const target = path === "" ? from : relative(ROOT, join(ROOT, dirname(from), path));
  if (!existsSync(join(ROOT, target))) return false;
  return fragment === undefined || fragmentsOf(read(target)).includes(fragment);
}

/** The fragments that GitHub gives to headings: "## facts.csv" is #factscsv. */
function fragmentsOf(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("documents: the README has at most 8,000 bytes and the two set-up commands", () => {
  const { size } = statSync(join(ROOT, "README.md"));
  assert.ok(size <= 8000, `README.md has ${size} bytes`);
  const code = codeIn(read("README.md")).map((line) => line.replace(/\s+#.*$/, ""));
  for (const command of ["npm ci && npm run build", "npm ci && npm test"]) assert.ok(code.includes(command));
});

test("documents: the README leads to each of .github/docs", () => {
  const readme = read("README.md");
  const docs = documents.filter((file) => file.startsWith(".github/docs/"));
  assert.deepEqual(
    docs.filter((file) => !readme.includes(`](${file})`)),
    [],
  );
});

test("documents: every command and every option is described", () => {
  const options = read(".github/docs/options.md");
  const commands = Object.keys(scripts).filter(
    (script) => !new RegExp(`npm (?:run (?:--silent )?)?${script}\\b`).test(options),
  );
  const missing = [...OPTIONS].filter((option) => !new RegExp(`\`${option}\\b`).test(options));
  assert.deepEqual([...commands, ...missing], []);
});

test("documents: every package is described, and no other one", () => {
  const rows = [...read(".github/docs/dependencies.md").matchAll(/^\| ([^|]+) \|/gm)]
    .flatMap(([, cell = ""]) => cell.split(", "))
    .filter((cell) => cell !== "package" && !cell.startsWith("-"));
  assert.deepEqual(
    rows.sort(),
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort(),
  );
});

test("documents: decisions are numbered one after another, and listed", () => {
  const list = read(".github/decisions/README.md");
  const decisions = documents.filter((file) => /^\.github\/decisions\/\d/.test(file));
  decisions.forEach((file, index) => {
    const name = file.slice(".github/decisions/".length);
    assert.ok(name.startsWith(`${String(index + 1).padStart(4, "0")}-`), name);
    assert.ok(list.includes(`](${name})`), name);
    assert.match(read(file), new RegExp(`^# ${index + 1}\\. `));
    for (const part of ["Context", "Decision", "Measurement", "Consequence"])
      assert.ok(read(file).includes(`**${part}.**`), `${name}: ${part}`);
  });
});

test("documents: issue forms have what GitHub requires", () => {
  const form = z.object({
    name: z.string(),
    description: z.string(),
    body: z.array(z.object({ type: z.enum(["textarea", "input"]), id: z.string() })).min(1),
  });
  for (const file of forms) form.parse(load(read(file)));
});
