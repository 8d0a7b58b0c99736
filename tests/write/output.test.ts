import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { folderOutput, stageOutput } from "../../src/write/output.ts";
import { filesBelow, inFolder, put } from "../support/folder.ts";

const NAMES = ["entries", "site"];
const text = (dir: string, path: string) => readFileSync(join(dir, path), "utf8");

describe("folder output", () => {
  test("writes texts and copies bytes, and makes the folders for them", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0, 0x41]);
    inFolder({ "original.bin": bytes }, (dir) => {
      const output = folderOutput(join(dir, "out"));
      output.write("a/b/c.md", "é\n");
      output.write("a/b/d.md", "2");
      output.copy(join(dir, "original.bin"), "o/original.txt");
      assert.equal(text(dir, "out/a/b/c.md"), "é\n");
      assert.deepEqual([...readFileSync(join(dir, "out/o/original.txt"))], [...bytes]);
    });
  });
});

describe("staged output", () => {
  test("the previous build stays whole until the next is published, and is then removed", () => {
    inFolder({}, (dir) => {
      const first = stageOutput(dir, NAMES);
      put(first.dir, "entries/old.md", "old");
      put(first.dir, "site/index.html", "first");
      assert.equal(existsSync(join(dir, "entries")), false);
      first.publish();

      const second = stageOutput(dir, NAMES);
      put(second.dir, "entries/new.md", "new");
      assert.deepEqual([text(dir, "entries/old.md"), text(dir, "site/index.html")], ["old", "first"]);
      second.publish();
      assert.deepEqual(
        [...filesBelow(dir).keys()].filter((path) => !path.startsWith(".")),
        ["entries/new.md"],
      );
      assert.equal(existsSync(second.dir), false);
    });
  });

  test("the files of an interrupted build are not published by the next", () => {
    inFolder({}, (dir) => {
      put(stageOutput(dir, NAMES).dir, "entries/half.md", "half");
      const next = stageOutput(dir, NAMES);
      put(next.dir, "entries/whole.md", "whole");
      next.publish();
      assert.equal(existsSync(join(dir, "entries/half.md")), false);
    });
  });

  test("a discarded build leaves the previous one as it was, and no files", () => {
    inFolder({}, (dir) => {
      const first = stageOutput(dir, NAMES);
      put(first.dir, "entries/old.md", "old");
      first.publish();
      const second = stageOutput(dir, NAMES);
      put(second.dir, "entries/new.md", "new");
      second.discard();
      assert.deepEqual([...filesBelow(dir).keys()], [".dateline", "entries/old.md"]);
    });
  });

  test("other files in the folder stay", () => {
    inFolder({ "notes.txt": "mine" }, (dir) => {
      const stage = stageOutput(dir, NAMES);
      put(stage.dir, "entries/a.md", "a");
      stage.publish();
      assert.equal(text(dir, "notes.txt"), "mine");
    });
  });

  for (const name of [...NAMES, ".next", ".previous"]) {
    test(`a folder that Dateline didn't write is never touched: ${name}`, () => {
      inFolder({ [`${name}/precious.txt`]: "precious" }, (dir) => {
        assert.throws(() => stageOutput(dir, NAMES), /not made by Dateline/);
        assert.deepEqual([...filesBelow(dir)], [[`${name}/precious.txt`, "precious"]]);
      });
    });
  }
});
