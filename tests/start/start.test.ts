import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { ENTRIES } from "../../src/start/entries.mjs";
import { PROJECT } from "../support/command.ts";
import { inFolder, put } from "../support/folder.ts";

/** Shows what a program can know of how it was started. */
const SHOW = `
import { join } from "node:path";
console.log(JSON.stringify([process.argv.slice(2), process.execArgv]));
process.exitCode = 7;
export { join };
`;

/** Starts the command line of a small project in a folder with a space and a letter that isn't ASCII. */
const started = (cache: string | null) =>
  inFolder({ "à jour/package.json": '{ "type": "module" }' }, (dir) => {
    const project = join(dir, "à jour");
    for (const entry of ENTRIES) put(project, entry, SHOW);
    cpSync(join(PROJECT, "src/start"), join(project, "src/start"), { recursive: true });
    mkdirSync(join(project, "node_modules"));
    for (const name of ["esbuild", "@esbuild"])
      symlinkSync(join(PROJECT, "node_modules", name), join(project, "node_modules", name), "junction");
    // A file is in the way of the folder.
    if (cache !== null) writeFileSync(join(project, cache), "");
    return spawnSync(
      process.execPath,
      ["--no-warnings", join(project, "src/start/start.mjs"), "a b", "--c"],
      {
        cwd: dir,
        encoding: "utf8",
        env: { ...process.env, TMPDIR: dir },
      },
    );
  });

describe("start", () => {
  for (const [where, cache] of [
    ["from any folder", null],
    ["where nothing can be written in node_modules", "node_modules/.cache"],
  ] as const)
    test(`${where}: with its arguments, in this process, which ends as it says`, () => {
      const { status, stdout, stderr } = started(cache);
      assert.equal(stderr, "");
      assert.deepEqual(JSON.parse(stdout), [["a b", "--c"], ["--no-warnings"]]);
      assert.equal(status, 7);
    });
});
