import assert from "node:assert/strict";
import { readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { blobsIn } from "../../src/machines/blobs.ts";
import { openStore } from "../../src/machines/store.ts";
import { inFolder } from "../support/folder.ts";

const BYTES = Buffer.from("Rain fell on Oslo.");

/** The only file in the folder of a store. */
function onlyFile(dir: string, folder: string): string {
  const [below] = readdirSync(join(dir, folder));
  const [file] = readdirSync(join(dir, folder, below ?? ""));
  return join(dir, folder, below ?? "", file ?? "");
}

describe("blobs", () => {
  test("are found by their hash, and the keys are told", () =>
    inFolder({}, async (dir) => {
      const keys = new Set<string>();
      const blobs = blobsIn(await openStore(dir), (key) => void keys.add(key));
      const hash = await blobs.putContent(BYTES);
      assert.deepEqual(await blobs.content(hash), BYTES);
      assert.equal(await blobs.content("0".repeat(64)), null);
      await blobs.putResult("1".repeat(64), BYTES);
      assert.deepEqual(await blobs.result("1".repeat(64)), BYTES);
      assert.equal(await blobs.hasResult("1".repeat(64)), true);
      assert.equal(await blobs.hasResult("2".repeat(64)), false);
      assert.ok(keys.has(`content/${hash.slice(0, 2)}/${hash}`) && keys.has(`result/11/${"1".repeat(64)}`));
    }));

  test("that a crash has cut off, or somebody has changed, count as missing, and are put again", () =>
    inFolder({}, async (dir) => {
      const blobs = blobsIn(await openStore(dir));
      const hash = await blobs.putContent(BYTES);
      writeFileSync(onlyFile(dir, "content"), "Snow fell on Oslo.");
      assert.equal(await blobs.content(hash), null);
      await blobs.putContent(BYTES, true);
      assert.deepEqual(await blobs.content(hash), BYTES);
      await blobs.putResult("1".repeat(64), BYTES);
      for (const length of [BYTES.length + 31, 31, 0]) {
        truncateSync(onlyFile(dir, "result"), length);
        assert.equal(await blobs.result("1".repeat(64)), null);
      }
    }));
});
