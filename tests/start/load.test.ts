import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { ENTRIES } from "../../src/start/entries.mjs";
import { freshBundle } from "../../src/start/fresh.mjs";
import { inFolder, put } from "../support/folder.ts";

/** Makes short-lived objects, and prints how large the part of the memory for new ones has become, in bytes. */
const WORKER = `
  const { getHeapSpaceStatistics } = require("node:v8");
  let kept = [];
  let most = 0;
  for (let at = 0; at < 3_000_000; at += 1) {
    kept.push({ at });
    if (kept.length > 300_000) kept = [];
    if (at % 10_000 > 0) continue;
    const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
    most = Math.max(most, space.space_size);
  }
  console.log(most);`;

/** A project whose command line loads another file when it is asked to. */
const SOURCES = {
  "src/cli/cli.ts": `
    if (process.argv[2] === "short") console.log("short");
    else if (process.argv[2] === "worker") (await import("./commands/long.ts")).startWorker();
    else console.log((await import("./commands/long.ts")).answer(process.argv[2]));
  `,
  "src/cli/commands/long.ts": `
    import { basename } from "node:path";
    import { Worker } from "node:worker_threads";
    export const startWorker = () => void new Worker(\`${WORKER}\`, { eval: true, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
    export const answer = (of: string | undefined) => \`“\${of}” \${basename(new URL("made/", import.meta.url).pathname)}\`;
  `,
  "src/work/studyWorker.ts": 'console.log("working");',
};

/** Runs a file of the project's bundle. */
type Says = (file: string, ...args: readonly string[]) => string;

const inBundle = (use: (says: Says, bundle: string) => void) =>
  inFolder({}, async (dir) => {
    const project = join(dir, "à jour/");
    for (const entry of ENTRIES) put(project, entry, "");
    for (const [file, text] of Object.entries(SOURCES)) put(project, file, text);
    const bundle = await freshBundle(project, {
      caches: () => [join(dir, "cache")],
      now: Date.now() + 60_000,
    });
    const says: Says = (file, ...args) =>
      execFileSync(process.execPath, [join(bundle, file), ...args], { encoding: "utf8" });
    use(says, bundle);
  });

/** What V8 has compiled. */
const compiledIn = (bundle: string) =>
  readdirSync(bundle)
    .filter((name) => name.endsWith(".compiled"))
    .map((name) => join(bundle, name));

describe("start: what is loaded later", () => {
  test("the command line loads a command, and a worker its file", () =>
    inBundle((says) => {
      assert.equal(says("cli.js", "word"), "“word” made\n");
      assert.equal(says("studyWorker.js"), "working\n");
    }));

  test("what is compiled is kept for the next start, and nothing else is left", () =>
    inBundle((says, bundle) => {
      says("cli.js", "short");
      assert.deepEqual(compiledIn(bundle), []);
      const before = readdirSync(bundle);
      says("cli.js", "word");
      const [compiled = ""] = compiledIn(bundle);
      assert.equal(readdirSync(bundle).length, before.length + 1);
      const { ino } = statSync(compiled);
      assert.equal(says("cli.js", "word"), "“word” made\n");
      assert.equal(statSync(compiled).ino, ino, "written again");
    }));

  test("a worker has its own limit for new objects, whatever the main thread's is", () =>
    inBundle((_, bundle) => {
      const args = ["--max-semi-space-size=64", join(bundle, "cli.js"), "worker"];
      const most = Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
      assert.ok(most > 0 && most < 48_000_000, `${most} bytes`);
    }));

  for (const [how, damage] of [
    [
      "changed",
      (bytes: Uint8Array) => bytes.map((byte, at) => (at > 1000 && at % 7 === 0 ? byte ^ 85 : byte)),
    ],
    ["cut off", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 100)],
    ["empty", () => new Uint8Array()],
  ] as const)
    test(`it is made anew if it was ${how}`, () =>
      inBundle((says, bundle) => {
        says("cli.js", "word");
        const [compiled = ""] = compiledIn(bundle);
        const whole = readFileSync(compiled);
        writeFileSync(compiled, damage(whole));
        assert.equal(says("cli.js", "word"), "“word” made\n");
        assert.equal(readFileSync(compiled).length, whole.length);
      }));
});
