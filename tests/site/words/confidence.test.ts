import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtWords } from "../../../src/site/words/confidence.ts";

test("doubt: a word where about one of ten is wrong, otherwise none", () => {
  assert.equal(doubtWords(0.91, "en"), "probably");
  assert.equal(doubtWords(0.92, "en"), null);
  assert.equal(doubtWords(1, "en"), null);
});
