import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codePoints } from "../../src/export/codePoints.ts";

test("positions count a character as one, also one that takes two places and half of one", () => {
  assert.equal(codePoints("😀 to", 3), 2);
  assert.equal(codePoints("a\ud83db", 2), 2);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      assert.equal(codePoints(text, offset), [...text.slice(0, offset)].length);
    }),
  );
});
