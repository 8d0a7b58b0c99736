import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameSpeaker } from "../../src/eval/speakerMatch.ts";

/** Whether the words `found`, which stand for `value`, are the annotated words `gold`; all of them are in the text. */
function judged(text: string, found: string, value: string, gold: string): boolean {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { start, end } = at(gold);
  return isSameSpeaker(text, { ...at(found), text: found, value, name: null }, [
    { text: gold, spans: [{ start, end }] },
  ]);
}

test("words that cover the last word of the annotated phrase are the same speaker", () => {
  const text = "Mayor Ada Quist of Oslo said so. “Yes,” she said.";
  assert.equal(judged(text, "Ada Quist", "Ada Quist", "Mayor Ada Quist of Oslo"), true);
  assert.equal(judged(text, "she", "Ada Quist", "she"), true);
  assert.equal(judged(text, "she", "Ada Quist", "Mayor Ada Quist"), true);
  const title = "Former minister of state Ada Quist spoke.";
  assert.equal(judged(title, "Ada Quist", "Ada Quist", "Former minister of state Ada Quist"), true);
});

test("a name that only modifies the speaker isn't", () => {
  const text = "A Quist adviser, an aide to Rui Costa, said so.";
  assert.equal(judged(text, "Quist", "Ada Quist", "A Quist adviser"), false);
  assert.equal(judged(text, "Rui Costa", "Rui Costa", "A Quist adviser, an aide to Rui Costa"), false);
  assert.equal(judged(text, "adviser", "Quist adviser", "A Quist adviser, an aide to Rui Costa"), true);
});

test("each part of an apposition is the speaker, and so is the word before “who”", () => {
  const text = "The head of Orbis, Ada Quist Jr., who said so, left. Others stayed.";
  assert.equal(judged(text, "Ada Quist", "Ada Quist", "The head of Orbis, Ada Quist Jr."), true);
  assert.equal(judged(text, "head", "head", "The head of Orbis, Ada Quist Jr."), true);
  assert.equal(judged(text, "Ada Quist", "Ada Quist", "who"), true);
  assert.equal(judged(text, "Others", "Others", "who"), false);
  assert.equal(judged(text, "Others", "Orbis", "The head of Orbis, Ada Quist Jr."), false);
});
