import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { ENTRIES } from "../../src/start/entries.mjs";
import { freshBundle } from "../../src/start/fresh.mjs";
import { inFolder, put } from "../support/folder.ts";

const CLI = "src/cli/cli.ts";

/** A project of one file, in a folder whose name has a space and a letter that isn't ASCII. */
interface Small {
  readonly project: string;
  readonly cache: string;
  /** Its bundle. The sources have been as they are for a minute, unless it is said that they have just been changed. */
  fresh(cache?: string, isJustChanged?: boolean): Promise<string>;
  write(text: string): void;
}

const inSmall = (use: (small: Small) => Promise<void>) =>
  inFolder({}, async (dir) => {
    const [project, cache] = [join(dir, "à jour/"), join(dir, "cache")];
    for (const entry of ENTRIES) put(project, entry, 'console.log("one");\n');
    const fresh = (folder = cache, isJustChanged = false) =>
      freshBundle(project, { caches: () => [folder], now: Date.now() + (isJustChanged ? 0 : 60_000) });
    await use({ project, cache, fresh, write: (text) => put(project, CLI, text) });
  });

/** What the command line prints. */
const says = (bundle: string) =>
  execFileSync(process.execPath, [join(bundle, "cli.js")], { encoding: "utf8" });

/** The bundles and whatever else lies in a cache. */
const kept = (cache: string) => readdirSync(cache).sort();

describe("start: the bundle", () => {
  test("the same sources have the same", () =>
    inSmall(async ({ cache, fresh }) => {
      const first = await fresh();
      assert.equal(says(first), "one\n");
      assert.equal(await fresh(), first);
      assert.deepEqual(kept(cache), [basename(first), "newest.txt"].sort());
    }));

  test("a changed source has another; the old one again, if it is changed back", () =>
    inSmall(async ({ fresh, write }) => {
      const first = await fresh();
      write('console.log("two");\n');
      const second = await fresh();
      assert.equal(says(second), "two\n");
      write('console.log("one");\n');
      assert.equal(await fresh(), first);
    }));

  test("a file with another time only is read, and has the same", () =>
    inSmall(async ({ project, fresh }) => {
      const first = await fresh();
      utimesSync(join(project, CLI), 1, 1);
      assert.equal(await fresh(), first);
    }));

  test("sizes and times are not trusted for a file that has just been changed", () =>
    inSmall(async ({ cache, fresh }) => {
      const first = await fresh(cache, true);
      assert.deepEqual(kept(cache), [basename(first)]);
    }));

  test("a file that only a build reads belongs to it", () =>
    inSmall(async ({ project, fresh }) => {
      const first = await fresh();
      put(project, "public/css/site.css", "a { color: red }");
      assert.notEqual(await fresh(), first);
    }));

  test("two that start at once see all of it, and leave nothing else", () =>
    inSmall(async ({ cache, fresh }) => {
      const [first, ...others] = await Promise.all([fresh(), fresh(), fresh()]);
      for (const other of others) assert.equal(other, first);
      assert.equal(says(first), "one\n");
      assert.deepEqual(kept(cache), [basename(first), "newest.txt"].sort());
    }));

  test("one that nothing has started from for a day is removed with the next change", () =>
    inSmall(async ({ cache, fresh, write }) => {
      const first = await fresh();
      write("2");
      const second = await fresh();
      utimesSync(first, 1, 1);
      write("3");
      const third = await fresh();
      assert.deepEqual(kept(cache), [basename(second), basename(third), "newest.txt"].sort());
    }));

  test("a mistake in the code is told with its place, and leaves nothing", () =>
    inSmall(async ({ cache, fresh, write }) => {
      write("const a = 1;\nconst a = 2;\n");
      await assert.rejects(fresh(), /src\/cli\/cli\.ts:2:6/);
      assert.deepEqual(kept(cache), []);
    }));

  test("an error names the line of the source", () =>
    inSmall(async ({ fresh, write }) => {
      write("interface A {}\n\nthrow new Error('no');\n");
      const { stderr } = spawnSync(process.execPath, ["--enable-source-maps", join(await fresh(), "cli.js")]);
      assert.match(String(stderr), /cli\.ts:3:7/);
    }));
});
