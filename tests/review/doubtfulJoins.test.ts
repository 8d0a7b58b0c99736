import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtfulJoinWords } from "../../src/review/doubtfulJoins.ts";

const ARTICLES = ["a", "b"].map((id) => ({ id, seed: { file: `${id}.txt` } }));
const NAME = { id: "quist", type: "person", name: "Ada Quist", aliases: [], confidence: 1 } as const;
const NAMES = [{ ...NAME, mentions: 2, articles: 2 }];
const PAIR = {
  articles: ["a", "b"],
  because: "date",
  names: ["person/quist"],
  words: ["harbour"],
} as const;

test("doubtful joins: both files, what they share and the reason are told, with what to write", () => {
  const words = doubtfulJoinWords(ARTICLES, NAMES, [PAIR, { ...PAIR, because: "text" }], false);
  assert.match(words, /^2 pairs of articles may tell of one event\. .*“story” of register\.csv.*“none”/);
  assert.match(
    words,
    /a\.txt and b\.txt: both have Ada Quist, harbour, but their dates are too wide to tell/,
  );
  assert.match(words, /harbour, but no more/);
});

test("doubtful joins: long lists are cut, and nothing is said without any", () => {
  const many = Array.from({ length: 25 }, () => PAIR);
  assert.match(doubtfulJoinWords(ARTICLES, NAMES, many, false), /and 5 more/);
  assert.doesNotMatch(doubtfulJoinWords(ARTICLES, NAMES, many, true), /more:/);
  assert.equal(doubtfulJoinWords(ARTICLES, NAMES, [], true), "");
});
