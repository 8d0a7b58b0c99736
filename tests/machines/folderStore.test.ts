import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openStore, StoreFailure } from "../../src/machines/store.ts";
import { inFolder } from "../support/folder.ts";
import { holdsStoreRules } from "../support/storeRules.ts";

describe("a store in a folder", () => {
  test("gives what was put there, whole or not at all", () =>
    inFolder({}, async (dir) => holdsStoreRules(await openStore(join(dir, "new", "store")))));

  test("leaves no half of a file that can’t be put into its place, and says why", () =>
    inFolder({}, async (dir) => {
      const store = await openStore(dir);
      // A folder stands where the file belongs.
      mkdirSync(join(dir, "content/ab/abcd/inner"), { recursive: true });
      await assert.rejects(store.put("content/ab/abcd", new Uint8Array(3)), StoreFailure);
      assert.deepEqual(readdirSync(join(dir, "content/ab")), ["abcd"]);
    }));

  test("that is a file is a failure of the store, and not a missing key", () =>
    inFolder({}, async (dir) => {
      const path = join(dir, "file");
      writeFileSync(path, "");
      const store = await openStore(path);
      await assert.rejects(store.get("content/ab/abcd"), StoreFailure);
      await assert.rejects(store.put("content/ab/abcd", new Uint8Array(3)), StoreFailure);
    }));
});
