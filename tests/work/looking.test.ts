import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { lookBeside } from "../../src/work/looking.ts";
import { stageOutput } from "../../src/write/publish.ts";
import { inFolder } from "../support/folder.ts";

const FOLDERS = ["entries", "site"];
const PATHS = ["entries/a.md", "site/a.html", "site/b.html", "site/c.html", "site/d.html"];

/** Publishes some files, and uses what the next build begins with. */
const afterBuild = (use: (next: ReturnType<typeof stageOutput>, dir: string) => Promise<void>) =>
  inFolder({}, async (dir) => {
    const first = stageOutput(dir, FOLDERS);
    for (const path of PATHS) first.output.write(path, path, "inputs");
    first.publish();
    const next = stageOutput(dir, FOLDERS);
    try {
      await use(next, dir);
    } finally {
      next.discard();
    }
  });

const carried = ({ output }: ReturnType<typeof stageOutput>) =>
  PATHS.filter((path) => output.carry(path, "inputs"));

describe("work: looking at the published build", () => {
  test("another thread tells which files were edited or removed; entries it leaves to this one", () =>
    afterBuild(async ({ published, files }, dir) => {
      for (const path of ["entries/a.md", "site/b.html"]) writeFileSync(join(dir, path), "edited");
      rmSync(join(dir, "site/d.html"));
      const touched = await new Promise<readonly string[]>((resolve) => {
        lookBeside({ published, files, looked: (paths) => resolve([...paths]) }, 2, 0);
      });
      assert.deepEqual(touched, ["site/b.html", "site/d.html"]);
    }));

  test("what it found is taken for true, and only that", () =>
    afterBuild(async (next, dir) => {
      // Before that, the build has looked at entries and folders.
      assert.notEqual(next.dir, null);
      for (const path of ["site/b.html", "site/c.html"]) writeFileSync(join(dir, path), "edited");
      next.looked(["site/b.html"]);
      assert.deepEqual(
        carried(next),
        PATHS.filter((path) => path !== "site/b.html"),
      );
    }));

  test("until it is done, and with one job, each file is looked at when it is needed", () =>
    afterBuild(async (next, dir) => {
      await lookBeside(next, 1, 0)();
      writeFileSync(join(dir, "site/c.html"), "edited");
      assert.deepEqual(
        carried(next),
        PATHS.filter((path) => path !== "site/c.html"),
      );
    }));

  test("a file in a folder in which something was replaced is looked at", () =>
    afterBuild(async (next, dir) => {
      rmSync(join(dir, "site/a.html"));
      writeFileSync(join(dir, "site/a.html"), "another file");
      writeFileSync(join(dir, "site/c.html"), "edited");
      next.looked([]);
      assert.deepEqual(
        carried(next),
        PATHS.filter((path) => path !== "site/c.html"),
      );
    }));

  test("a thread that can’t read the list tells nothing", () =>
    afterBuild(async ({ published }) => {
      rmSync(join(published ?? "", "files.json"));
      const end = lookBeside({ published, files: 5, looked: () => assert.fail("told something") }, 2, 0);
      await new Promise((resolve) => setImmediate(resolve));
      await end();
    }));
});
