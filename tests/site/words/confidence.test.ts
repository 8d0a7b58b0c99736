import assert from "node:assert/strict";
import { test } from "node:test";
import { confidenceWords } from "../../../src/site/words/confidence.ts";

test("confidence: in words and as a number, and never 100 %", () => {
  const words = (confidence: number) => confidenceWords(confidence).replaceAll("\u00a0", " ");
  assert.equal(words(1), "almost certain, 99 % sure");
  assert.equal(words(0.9), "very likely, 90 % sure");
  assert.equal(words(0.7), "likely, 70 % sure");
  assert.equal(words(0.5), "more likely than not, 50 % sure");
  assert.equal(words(0.2), "a guess, 20 % sure");
});
