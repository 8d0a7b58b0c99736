import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sha256Of } from "../../src/read/sha256.ts";
import { gathered } from "../../src/write/content.ts";
import { folderOutput } from "../../src/write/output.ts";
import { textOf } from "../support/content.ts";
import { inFolder } from "../support/folder.ts";

test("few pieces are gathered, and of many only some are in memory", () => {
  let given = 0;
  function* pieces() {
    for (; given < 100; given += 1) yield given % 2 === 0 ? "é" : Uint8Array.of(48 + (given % 10));
  }
  const content = gathered(pieces(), 10);
  assert.ok(given < 10);
  assert.ok(!("pieces" in content));
  assert.equal(textOf(content).length, 100);
});

test("what is gathered has the size and the hash of the whole", () => {
  const [bytes, sha256] = [3, sha256Of("éa")];
  assert.deepEqual(gathered("éa"), { pieces: [Buffer.from("éa")], bytes, sha256 });
  assert.deepEqual(gathered(["é", "a"]), { pieces: [Buffer.from("é"), Buffer.from("a")], bytes, sha256 });
});

test("a file is written in pieces, with the size and the hash of the whole", () => {
  // More than is put together in memory.
  const piece = new Uint8Array(8_000_000).fill(65);
  inFolder({}, (dir) => {
    const output = folderOutput(dir);
    output.write("a/large.txt", [piece, piece, piece, piece, "é"], "made of this");
    const bytes = readFileSync(join(dir, "a/large.txt"));
    assert.equal(bytes.length, 32_000_002);
    assert.deepEqual(
      [...output.written()],
      [
        {
          path: "a/large.txt",
          bytes: bytes.length,
          sha256: sha256Of(bytes),
          inputs: "made of this",
          time: null,
        },
      ],
    );
  });
});
