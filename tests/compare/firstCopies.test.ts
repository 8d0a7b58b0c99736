import assert from "node:assert/strict";
import { test } from "node:test";
import { firstCopiesOf } from "../../src/compare/firstCopies.ts";

test("copies have one origin: the first of them in time, also over a third one", () => {
  const members = ["a", "b", "c", "d"].map((id) => ({ id }));
  const origins = firstCopiesOf(members, [
    { articles: ["d", "c"] },
    { articles: ["c", "b"] },
    { articles: ["a", "elsewhere"] },
  ]);
  assert.deepEqual(
    [...origins],
    [
      ["a", "a"],
      ["b", "b"],
      ["c", "b"],
      ["d", "b"],
    ],
  );
});
