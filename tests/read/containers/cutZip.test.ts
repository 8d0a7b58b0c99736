import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { filesBeforeCut } from "../../../src/read/containers/cutZip.ts";
import { bytesAsSource } from "../../../src/read/containers/source.ts";

const TEXT = "The ferry is closed until the ice has gone. ".repeat(9);
const PACKED = zipSync({
  "a.txt": strToU8(TEXT),
  "ü/b.txt": [strToU8(TEXT), { level: 0 }],
  "c.txt": strToU8(TEXT),
});
const pathsOf = (bytes: Uint8Array) => [...filesBeforeCut(bytesAsSource(bytes))].map(({ path }) => path);

test("a cut-off ZIP file: wherever the cut is, the files that are whole before it are found", () => {
  const whole = [...filesBeforeCut(bytesAsSource(PACKED))];
  assert.deepEqual(
    whole.map(({ path, method, uncompressedSize }) => [path, method, uncompressedSize]),
    [
      ["a.txt", 8, TEXT.length],
      ["ü/b.txt", 0, TEXT.length],
      ["c.txt", 8, TEXT.length],
    ],
  );
  for (let cut = 0; cut <= PACKED.length; cut += 1) {
    const before = whole.filter(({ offset, compressedSize }) => offset + compressedSize <= cut);
    assert.equal(pathsOf(PACKED.subarray(0, cut)).length, before.length, `cut at ${cut}`);
  }
});

test("a cut-off ZIP file: a file whose length isn’t told before its bytes ends the list", () => {
  const changed = Uint8Array.from(PACKED);
  changed[6] = (changed[6] ?? 0) | 8;
  assert.deepEqual(pathsOf(changed), []);
  assert.deepEqual(pathsOf(strToU8("no ZIP file at all, but long enough for a header")), []);
});
