import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, test } from "node:test";
import { readSeeds } from "../../src/read/seeds.ts";
import { type Files, inFolder } from "../support/folder.ts";
import { sha256 } from "../support/hash.ts";
import { inShort } from "../support/problems.ts";

const read = (files: Files) => inFolder(files, (dir) => readSeeds(dir));

describe("seeds", () => {
  test("bytes are hashed as they are, the text is normalised", async () => {
    const bytes = "Rain.\r\nMore rain.\r\n";
    const { value } = await read({ "a.txt": bytes });
    const [seed] = value;
    assert.ok(seed);
    assert.equal(seed.text, "Rain.\nMore rain.\n");
    assert.equal(seed.sha256, sha256(bytes));
    assert.equal(seed.bytes, 19);
    assert.deepEqual([seed.file, seed.encoding, seed.register, seed.blocks], ["a.txt", "utf-8", null, null]);
  });

  test("files with the same bytes are one seed that names them all", async () => {
    const { value, problems } = await read({
      "b/late.txt": "Same.",
      "a.txt": "Same.",
      "c.md": "Same.",
      "d.txt": "Other.",
    });
    assert.deepEqual(
      value.map(({ file, copies }) => [file, ...copies]),
      [["a.txt", "b/late.txt", "c.md"], ["d.txt"]],
    );
    assert.deepEqual(problems, []);
  });

  test("what can't be read is a problem and the rest goes on", async () => {
    const files = { "a.txt": "Good.", "b.txt": "Locked.", "c.txt": "Good too." };
    const { value, problems } = await inFolder(files, (dir) =>
      readSeeds(dir, undefined, (path) => {
        if (basename(path) === "b.txt") throw new Error("EACCES: permission denied, open '/x/b.txt'");
        return readFileSync(path);
      }),
    );
    assert.deepEqual(
      value.map(({ file }) => file),
      ["a.txt", "c.txt"],
    );
    assert.deepEqual(inShort(problems), ["b.txt read/unreadable"]);
    assert.match(problems[0]?.message ?? "", /^Not read: permission denied\. Check/);
  });

  test("empty, blank, binary, only front matter: problems", async () => {
    const { value, problems } = await read({
      "empty.txt": "",
      "blank.txt": " \n\t\n\u00a0",
      "binary.txt": Uint8Array.from([137, 80, 78, 71, 0, 0]),
      "bare.md": "---\ntitle: Nothing below\n---\n",
      "picture.md": "![only a picture](a.png)\n",
    });
    assert.deepEqual(value, []);
    assert.deepEqual(inShort(problems).sort(), [
      "bare.md read/empty",
      "binary.txt read/binary",
      "blank.txt read/empty",
      "empty.txt read/empty",
      "picture.md read/empty",
    ]);
  });

  test("damage is counted and named", async () => {
    const good = Buffer.from("Überfüllte Züge, größere Züge, häufigere Züge. ");
    const { value, problems } = await read({ "a.txt": Buffer.concat([good, Buffer.from([0xc3, 0x20])]) });
    assert.equal(value.length, 1);
    assert.deepEqual(inShort(problems), ["a.txt read/damaged"]);
    assert.match(problems[0]?.message ?? "", /^1 character could/);
  });

  test("progress is told for each file", async () => {
    const told: string[] = [];
    await inFolder({ "a.txt": "x", "b.txt": "y" }, (dir) =>
      readSeeds(dir, (done, of) => told.push(`${done}/${of}`)),
    );
    assert.deepEqual(told, ["1/2", "2/2"]);
  });
});
