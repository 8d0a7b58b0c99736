import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { actual, CASES, mayUpdate, seedsOf, stored, update } from "./support/golden.ts";

/**
 * What the pipeline writes of whole folders, compared file by file with what a person has read
 * and found right. After a wanted change: `UPDATE_GOLDEN=1 npm run test:only -- golden`, and read
 * what git shows before it is committed.
 */
describe("golden", () => {
  for (const name of CASES) {
    test(name, async () => {
      if (mayUpdate(process.env)) await update(name);
      const [is, should] = [await actual(name), stored(name)];
      assert.deepEqual([...is.keys()].sort(), [...should.keys()].sort(), "a file is missing or extra");
      for (const [path, text] of should) assert.equal(is.get(path), text, path);
    });
  }

  test("every folder is a case", () => {
    assert.deepEqual(readdirSync(join(seedsOf("wire"), "../..")).sort(), CASES);
  });

  test("nothing is stored anew unless a person asks, and never in CI", () => {
    assert.equal(mayUpdate({}), false);
    assert.equal(mayUpdate({ CI: "true" }), false);
    assert.equal(mayUpdate({ UPDATE_GOLDEN: "1" }), true);
    assert.throws(() => mayUpdate({ UPDATE_GOLDEN: "1", CI: "true" }), /refused in CI/);
  });
});
