import assert from "node:assert/strict";
import { test } from "node:test";
import { possibleCopyWords } from "../../src/review/possibleCopies.ts";

const ARTICLES = ["a", "b"].map((id) => ({ id, seed: { file: `${id}.txt` } }));
const PAIR = {
  articles: ["a", "b"],
  kind: "copy",
  words: [400, 300],
  same: [90, 91],
  isGiven: false,
} as const;

test("possible copies: both files and what they share are named, with what to write", () => {
  const words = possibleCopyWords(ARTICLES, [PAIR], false);
  assert.match(words, /1 pair of articles may .*“copyof” of register\.csv/);
  assert.match(words, /a\.txt and b\.txt: 90 of 400 words .* 91 of 300 /);
});

test("possible copies: long lists are cut, and nothing is said without any", () => {
  const many = Array.from({ length: 25 }, () => PAIR);
  assert.match(possibleCopyWords(ARTICLES, many, false), /and 5 more/);
  assert.doesNotMatch(possibleCopyWords(ARTICLES, many, true), /more:/);
  assert.equal(possibleCopyWords(ARTICLES, [], true), "");
});
