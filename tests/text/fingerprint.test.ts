import assert from "node:assert/strict";
import { test } from "node:test";
import { fingerprint } from "../../src/text/fingerprint.ts";

test("a fingerprint is 14 of a-z and 0-9, the same for the same text, another for another", () => {
  const texts = ["", "a", "b", "ab", "ba", "金", "金正恩"];
  const found = texts.map(fingerprint);
  for (const one of found) assert.match(one, /^[a-z0-9]{14}$/);
  assert.equal(new Set(found).size, texts.length);
  assert.deepEqual(texts.map(fingerprint), found);
});
