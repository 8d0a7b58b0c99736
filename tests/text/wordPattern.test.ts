import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordPattern } from "../../src/text/wordPattern.ts";

const SOURCE = "[\\p{L}][\\p{L}\\p{N}]*(?:[-’'][\\p{L}\\p{N}]+)*";
const words = (text: string) => [...text.matchAll(wordPattern(SOURCE)(text))].map(([word]) => word);
const all = (text: string) => [...text.matchAll(new RegExp(SOURCE, "gu"))].map(([word]) => word);

test("a word pattern finds the words that Unicode says there are, in any script", () => {
  const text = "Łódź’s 2nd café-bar, “naïve” … €5½ x² Ωmega Россия’s 北京 ªº × ÷ 𝒜b";
  assert.deepEqual(words(text), all(text));
  assert.deepEqual(words("Łódź’s café-bar — “x²” × €5"), ["Łódź’s", "café-bar", "x²"]);
});

test("the same for each character of the plane that texts are written in", () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    if (code < 0xd800 || code > 0xdfff) assert.deepEqual(words(text), all(text), code.toString(16));
  }
});

test("and for any string", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => assert.deepEqual(words(text), all(text))));
});
