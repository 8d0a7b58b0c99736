import assert from "node:assert/strict";
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fetchFile, putFile } from "../../src/machines/attachments.ts";
import { blobsIn } from "../../src/machines/blobs.ts";
import { openStore } from "../../src/machines/store.ts";
import { inFolder } from "../support/folder.ts";

test("attachments: a file goes through the store in pieces, is fetched once, and old ones are removed", () =>
  inFolder({}, async (dir) => {
    const blobs = blobsIn(await openStore(join(dir, "store")), "news");
    const [path, keep] = [join(dir, "articles"), join(dir, "keep")];
    const bytes = Buffer.alloc(2 ** 25 + 5, "news ");
    writeFileSync(path, bytes);
    const pieces = await putFile(blobs, path, false);
    assert.equal(pieces.length, 2);
    const [first, second] = await Promise.all([
      fetchFile(blobs, pieces, keep),
      fetchFile(blobs, pieces, keep),
    ]);
    assert.equal(first, second);
    assert.ok(readFileSync(first).equals(bytes));
    assert.equal(readdirSync(keep).length, 1, "a half was left");

    utimesSync(first, 1, 1);
    writeFileSync(path, "other news");
    const other = await fetchFile(blobs, await putFile(blobs, path, false), keep);
    assert.equal(readFileSync(other, "utf8"), "other news");
    assert.deepEqual(readdirSync(keep), [other.slice(keep.length + 1)]);

    await assert.rejects(fetchFile(blobs, ["0".repeat(64)], keep), /Gone from the store/);
    assert.equal(readdirSync(keep).length, 1, "a half was left");
  }));
