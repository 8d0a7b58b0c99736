import assert from "node:assert/strict";
import { existsSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
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
  test("are found by their hash, in the folder of their archive", () =>
    inFolder({}, async (dir) => {
      const blobs = blobsIn(await openStore(dir), "news");
      const hash = await blobs.putContent(BYTES);
      assert.deepEqual(await blobs.content(hash), BYTES);
      assert.equal(await blobs.content("0".repeat(64)), null);
      await blobs.putResult("1".repeat(64), BYTES);
      assert.deepEqual(await blobs.result("1".repeat(64)), BYTES);
      assert.equal(await blobs.hasResult("1".repeat(64)), true);
      assert.equal(await blobs.hasResult("2".repeat(64)), false);
      assert.ok(existsSync(join(dir, "news/content", hash.slice(0, 2), hash)));
      assert.equal(await blobsIn(await openStore(dir), "other").content(hash), null);
    }));

  test("that a crash has cut off, or somebody has changed, count as missing, and are put again", () =>
    inFolder({}, async (dir) => {
      const blobs = blobsIn(await openStore(dir), "news");
      const hash = await blobs.putContent(BYTES);
      writeFileSync(onlyFile(dir, "news/content"), "Snow fell on Oslo.");
      assert.equal(await blobs.content(hash), null);
      await blobs.putContent(BYTES, true);
      assert.deepEqual(await blobs.content(hash), BYTES);
      await blobs.putResult("1".repeat(64), BYTES);
      for (const length of [BYTES.length + 31, 31, 0]) {
        truncateSync(onlyFile(dir, "news/result"), length);
        assert.equal(await blobs.result("1".repeat(64)), null);
      }
    }));
});
