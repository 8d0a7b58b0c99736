import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { load } from "js-yaml";
import { runInit } from "../../../src/cli/commands/init.ts";
import { parseArchive } from "../../../src/read/archive.ts";
import { parseRegister } from "../../../src/read/register.ts";
import { type Files, filesBelow, inFolder } from "../../support/folder.ts";
import { written } from "../../support/golden.ts";
import { recorder } from "../../support/recorder.ts";

/** Runs `init` in a folder with these files, and gives what it says and the folder's files afterwards. */
const initIn = (files: Files, hosts: { github?: boolean; gitlab?: boolean } = {}) =>
  inFolder(files, async (dir) => {
    const { terminal, out } = recorder();
    const { github = false, gitlab = false } = hosts;
    const seeds = join(dir, "seeds");
    await runInit({ kind: "init", seeds, folder: dir, github, gitlab, json: true }, terminal);
    const example = filesBelow(dir).has("seeds/example.txt") ? await written(seeds) : null;
    return { said: JSON.parse(out()), files: filesBelow(dir), example };
  });

test("init: an empty folder becomes one that can be built, without a problem", async () => {
  const { said, files, example } = await initIn({ ".keep": "" });
  const made = ["seeds/archive.yml", "seeds/register.csv", "seeds/example.txt", ".gitignore"];
  assert.deepEqual(said, { made, kept: [] });
  assert.deepEqual(
    [...files.keys()].filter((path) => path !== ".keep"),
    [...made].sort(),
  );
  assert.deepEqual(example?.problems, []);
  assert.deepEqual(
    example?.kept.map(({ edtf, basis }) => [edtf, basis]),
    [["2026-03-01", "stated"]],
  );
});

test("init: every setting is there as a comment, and can be used without the #", async () => {
  const { files } = await initIn({ ".keep": "" });
  const settings = files.get("seeds/archive.yml") ?? "";
  assert.deepEqual(parseArchive(settings), parseArchive(""));
  const used = parseArchive(settings.replace(/^# (?=[a-z]+:)/gm, ""));
  assert.deepEqual(used.problems, []);
  const left = Object.entries(used.value).filter(
    ([name, value]) =>
      JSON.stringify(value) === JSON.stringify(new Map(Object.entries(parseArchive("").value)).get(name)),
  );
  assert.deepEqual(
    left.map(([name]) => name),
    ["language"],
  );
  assert.deepEqual(parseRegister(files.get("seeds/register.csv") ?? ""), { value: [], problems: [] });
});

test("init: nothing that is there is changed, and beside articles there is no example", async () => {
  const mine = { "seeds/a.txt": "Mine.", "seeds/register.csv": "file\n", ".gitignore": "x\n" };
  const { said, files } = await initIn(mine);
  assert.deepEqual(said, { made: ["seeds/archive.yml"], kept: ["seeds/register.csv", ".gitignore"] });
  for (const [path, text] of Object.entries(mine)) assert.equal(files.get(path), text);
});

test("init: what publishes on GitHub and GitLab is YAML, builds, and publishes what was built", async () => {
  const { files } = await initIn({ ".keep": "" }, { github: true, gitlab: true });
  const github = files.get(".github/workflows/dateline.yml") ?? "";
  const gitlab = files.get(".gitlab-ci.yml") ?? "";
  for (const text of [github, gitlab]) {
    assert.ok(load(text));
    assert.match(
      text,
      /\n +- (?:run: )?npm ci\b.*\n(?: +[#-].*\n)* +- (?:run: )?npx --no -- dateline build --base-url "\$\w+\/"\n/,
    );
  }
  // The project publishes itself by the same steps, with its own command.
  const own = readFileSync(join(import.meta.dirname, "../../../.github/workflows/publish.yml"), "utf8");
  const uses = (text: string) => text.match(/uses: .*/g);
  assert.deepEqual(uses(github), uses(own));
});
