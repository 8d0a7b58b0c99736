import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { COLLAPSING_SPACE, collapsedLine } from "../../src/shared/spaces.ts";

test("each run of white space becomes one space, whatever it consists of, and none at the ends", () => {
  const piece = fc.constantFrom("a", "’", " ", "\n", "\t", "\u00a0", "\u202f", "\u2003", "\u3000", "\ufeff");
  const run = new RegExp(`${COLLAPSING_SPACE.source}+`, "g");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      assert.equal(collapsedLine(text), text.replace(run, " ").trim());
    }),
  );
});
