import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkFolders, pathBelow } from "../../src/cli/folders.ts";
import { stageOutput } from "../../src/write/publish.ts";
import { inFolder } from "../support/folder.ts";

/** A folder of seeds, and an output folder with a published build in it. */
const inPlace = (use: (seeds: string, out: string) => void) =>
  inFolder({ "seeds/a.txt": "Rain fell." }, (dir) => {
    const [seeds, out] = [join(dir, "seeds"), join(dir, "out")];
    const stage = stageOutput(out, ["entries", "site"]);
    stage.output.write("entries/a.md", "a");
    stage.output.write("site/index.html", "a");
    stage.publish();
    use(seeds, out);
  });

describe("folders to read and to build into", () => {
  test("are good if they are apart, also where the output doesn't exist yet", () => {
    inPlace((seeds, out) => {
      checkFolders(seeds, out);
      checkFolders(seeds, join(out, "new/deep"));
      checkFolders(join(out, "entries"), out, "entries");
    });
  });

  test("seeds within what a build replaces are refused, however they are reached", () => {
    inPlace((seeds, out) => {
      mkdirSync(join(out, ".dateline/builds/x/y"), { recursive: true });
      const link = `${seeds}-link`;
      symlinkSync(join(out, "entries"), link);
      for (const within of [
        "entries",
        "site",
        ".dateline",
        ".dateline/builds",
        ".dateline/builds/x/y",
        ".dateline/published/site",
      ])
        assert.throws(() => checkFolders(join(out, within), out), /would be replaced/, within);
      assert.throws(() => checkFolders(link, out), /would be replaced/);
      assert.throws(() => checkFolders(join(out, "site"), out, "entries"), /would be replaced/);
    });
  });

  test("an output within the seeds is refused, however it is reached", () => {
    inPlace((seeds) => {
      const link = `${seeds}-link`;
      symlinkSync(seeds, link);
      for (const out of [seeds, join(seeds, "build"), link, join(link, "new/deep")])
        assert.throws(() => checkFolders(seeds, out), /is inside the seeds folder/, out);
      assert.throws(() => checkFolders(link, join(seeds, "x")), /is inside the seeds folder/);
    });
  });

  test("a whole disk, a file and a missing folder are refused", () => {
    inPlace((seeds, out) => {
      assert.throws(() => checkFolders(seeds, "/"), /whole disk/);
      assert.throws(() => checkFolders(seeds, join(seeds, "a.txt")), /is a file: .*--out/);
      assert.throws(() => checkFolders(join(seeds, "a.txt"), out), /is a file: .*--seeds/);
      assert.throws(() => checkFolders(join(seeds, "none"), out), /There is no folder/);
    });
  });

  test("a path below another one", () => {
    assert.equal(pathBelow("/a", "/a/b/c"), "b/c");
    assert.equal(pathBelow("/a", "/a"), "");
    assert.equal(pathBelow("/a", "/ab"), null);
    assert.equal(pathBelow("/a/b", "/a"), null);
    assert.equal(pathBelow("/a", "/a/..b"), "..b");
  });
});
