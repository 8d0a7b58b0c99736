import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256Of } from "../../src/read/sha256.ts";
import { PathHashes } from "../../src/write/pathHashes.ts";

test("hashes are found by their paths as a Map finds them", () => {
  const path = fc
    .array(fc.constantFrom("a", "b", "é"), { minLength: 1, maxLength: 4 })
    .map((names) => names.join("/"));
  fc.assert(
    fc.property(fc.uniqueArray(path), fc.array(path), (some, others) => {
      const [hashes, known] = [new PathHashes(), new Map<string, string>()];
      for (const one of some) {
        hashes.set(one, sha256Of(one));
        known.set(one, sha256Of(one));
      }
      for (const one of [...some, ...others]) assert.equal(hashes.get(one), known.get(one));
    }),
  );
});
