import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { cacheFolders } from "../../src/start/folders.mjs";
import { inFolder } from "../support/folder.ts";

/** The folders for the bundles of a project, with the system's temporary folder in `dir`. */
const inTemporary = (use: (folders: () => readonly string[], dir: string) => void) =>
  inFolder({ "project/node_modules/some/package.json": "{}" }, (dir) => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = dir;
    try {
      use(() => [...cacheFolders(join(dir, "project/"))], dir);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

const isPosix = process.platform !== "win32";

describe("start: where bundles lie", () => {
  test("in node_modules", () =>
    inTemporary((folders, dir) => {
      assert.equal(folders()[0], join(dir, "project/node_modules/.cache/dateline"));
    }));

  test("else in a temporary folder, from which the packages are found", { skip: !isPosix }, () =>
    inTemporary((folders, dir) => {
      const [, second = ""] = folders();
      assert.ok(second.startsWith(join(dir, "dateline-")), second);
      assert.ok(existsSync(join(second, "node_modules/some/package.json")));
      assert.equal(folders()[1], second, "the same the next time");
    }),
  );

  test("not where somebody else could write code for us to run", { skip: !isPosix }, () =>
    inTemporary((folders, dir) => {
      const own = join(dir, `dateline-${userInfo().uid}`);
      mkdirSync(own);
      chmodSync(own, 0o777);
      assert.ok(folders().every((folder) => !folder.startsWith(own)));
    }),
  );
});
