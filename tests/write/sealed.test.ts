import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldersOf } from "../../src/write/sealed.ts";

test("the folders of files in the order of their paths come once, each before those in it", () => {
  const name = fc.constantFrom("a", "a-b", "a.", "b", "é", "\uFB01", "\u{1F6A2}");
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const found = [...foldersOf(paths.sort())];
      const above = paths.flatMap((one) => [...one.matchAll(/\//g)].map(({ index }) => one.slice(0, index)));
      assert.deepEqual([...found].sort(), [...new Set(["", ...above])].sort());
      for (const [at, one] of found.entries())
        assert.ok(!found.slice(0, at).some((earlier) => earlier.startsWith(`${one}/`)));
    }),
  );
});
