import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sha256Of } from "../../src/read/sha256.ts";
import { folderOutput } from "../../src/write/output.ts";
import { inFolder } from "../support/folder.ts";

describe("folder output", () => {
  test("writes texts and copies bytes, makes the folders for them, and lists what it wrote", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0, 0x41]);
    inFolder({ "original.bin": bytes }, (dir) => {
      const output = folderOutput(join(dir, "out"));
      output.copy(join(dir, "original.bin"), "o/original.txt");
      output.write("a/b/c.md", "é\n");
      output.write("a/b/d.md", "1");
      output.write("a/b/d.md", "2");
      const text = (path: string) => readFileSync(join(dir, "out", path), "utf8");
      assert.deepEqual([text("a/b/c.md"), text("a/b/d.md")], ["é\n", "2"]);
      assert.deepEqual([...readFileSync(join(dir, "out/o/original.txt"))], [...bytes]);
      assert.deepEqual(output.written(), [
        { path: "a/b/c.md", bytes: 3, sha256: sha256Of("é\n"), inputs: null, time: null },
        { path: "a/b/d.md", bytes: 1, sha256: sha256Of("2"), inputs: null, time: null },
        { path: "o/original.txt", bytes: 4, sha256: sha256Of(bytes), inputs: null, time: null },
      ]);
    });
  });

  test("the hash is SHA-256, as sha256sum prints it", () => {
    assert.equal(sha256Of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
