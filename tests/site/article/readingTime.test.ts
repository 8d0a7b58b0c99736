import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn } from "../../../src/languages/words.ts";
import { readingTime as timeIn, WORDS_PER_MINUTE } from "../../../src/site/article/readingTime.ts";

const readingTime = (paragraphs: readonly string[], language: string) =>
  timeIn(paragraphs, language, wordsIn("en"));

const words = (count: number) => Array.from({ length: count }, () => "river").join(" ");

test("reading time: 238 words a minute, rounded, over all paragraphs", () => {
  assert.equal(WORDS_PER_MINUTE, 238);
  assert.equal(readingTime([words(118)], "en"), "Less than a minute to read");
  assert.equal(readingTime([words(119)], "en"), "About 1 minute to read");
  assert.equal(readingTime([words(238), words(238)], "en-GB"), "About 2 minutes to read");
  assert.equal(readingTime([words(1190)], "EN"), "About 5 minutes to read");
});

test("reading time: dashes and ornaments are not counted; numbers and words with punctuation are", () => {
  const line = "– * * * “He’s” 10,000 well-known…";
  assert.equal(readingTime(Array(39).fill(line), "en"), "Less than a minute to read");
  assert.equal(readingTime(Array(40).fill(line), "en"), "About 1 minute to read");
});

test("reading time: null for a language whose reading speed isn't known, and for an empty text", () => {
  for (const language of ["ar", "de", "zh-Hans", "enm", ""])
    assert.equal(readingTime([words(500)], language), null);
  assert.equal(readingTime([], "en"), null);
  assert.equal(readingTime(["—", ""], "en"), null);
});
