import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { spacedWords } from "../../src/text/wordCount.ts";

const slowly = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test("word count: runs with a letter or a digit are words, marks between spaces aren’t", () => {
  assert.equal(spacedWords("The mayor – Ada Quist – said: “No!” 😀 5 %"), 7);
  assert.equal(spacedWords("  中文 𝒜\u00a0é\u2003ﬁ\n-- '' "), 4);
  assert.equal(spacedWords(""), 0);
});

test("word count: the same as by a pattern, for any text", () => {
  const unit = fc.constantFrom(..." \t\n\u00a0\u2003aZ0é-–’.,中\ud83d\ude00\u0301", "𝒜", "٣");
  const texts = fc.oneof(fc.string({ unit }), fc.string({ unit: "binary" }));
  fc.assert(fc.property(texts, (text) => assert.equal(spacedWords(text), slowly(text))));
});
