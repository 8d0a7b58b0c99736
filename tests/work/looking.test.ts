import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { lookBeside } from "../../src/work/looking.ts";
import type { Looks } from "../../src/write/looks.ts";
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

/** What another thread finds of the published build and its spare one. */
const found = ({ before, files }: ReturnType<typeof stageOutput>) =>
  new Promise<Looks>((resolve) => {
    lookBeside({ before, files, looked: resolve }, 2, 0);
  });

describe("work: looking at the published build", () => {
  test("another thread tells which files were edited or removed, and in which folders something was", () =>
    afterBuild(async (next, dir) => {
      for (const path of ["entries/a.md", "site/b.html"]) writeFileSync(join(dir, path), "edited");
      rmSync(join(dir, "site/d.html"));
      assert.deepEqual(await found(next), {
        touched: new Set(["entries/a.md", "site/b.html", "site/d.html"]),
        open: ["site"],
        spare: [],
      });
    }));

  test("in the spare build it looks at folders, unless its list is another one", () =>
    afterBuild(async (next, dir) => {
      const spare = join(dir, ".dateline/spare");
      writeFileSync(join(spare, "entries/added.md"), "added");
      assert.deepEqual((await found(next)).spare, ["entries"]);
      rmSync(join(spare, "files.json"));
      writeFileSync(join(spare, "files.json"), "another list");
      assert.equal((await found(next)).spare, null);
    }));

  test("what it found is taken for true, and only that", () =>
    afterBuild(async (next, dir) => {
      for (const path of ["site/b.html", "site/c.html"]) writeFileSync(join(dir, path), "edited");
      next.looked({ touched: new Set(["site/b.html"]), open: [], spare: [] });
      assert.deepEqual(
        carried(next),
        PATHS.filter((path) => path !== "site/b.html"),
      );
    }));

  test("an entry that it found edited, and what was added to an open folder of either build, is refused", async () => {
    const refused = (change: (dir: string) => void) =>
      afterBuild(async (next, dir) => {
        change(dir);
        next.looked(await found(next));
        assert.throws(() => next.output, /were added or edited since the last build/);
        // Somebody puts it right, so that the build can be given up.
        rmSync(join(dir, ".dateline"), { recursive: true });
      });
    await refused((dir) => writeFileSync(join(dir, "entries/a.md"), "edited"));
    await refused((dir) => writeFileSync(join(dir, "site/added.html"), "added"));
    await refused((dir) => writeFileSync(join(dir, ".dateline/spare/site/added.html"), "added"));
  });

  test("if it fails, and with one job, each file is looked at when it is needed", () =>
    afterBuild(async (next, dir) => {
      await lookBeside(next, 1, 0).done;
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
      next.looked({ touched: new Set(), open: ["site"], spare: [] });
      assert.deepEqual(
        carried(next),
        PATHS.filter((path) => path !== "site/c.html"),
      );
    }));

  test("a thread that can’t read the list tells nothing", () =>
    afterBuild(async ({ published, before, files }) => {
      rmSync(join(published ?? "", "files.json"));
      const looking = lookBeside({ before, files, looked: () => assert.fail("told something") }, 2, 0);
      await looking.done;
      await looking.end();
    }));

  test("a thread that is ended early tells nothing", () =>
    afterBuild(async ({ before, files }) => {
      await lookBeside({ before, files, looked: () => assert.fail("told something") }, 2, 0).end();
    }));
});
