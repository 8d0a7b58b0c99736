import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntrySpeaker } from "../../../src/entry/schema.ts";
import { withArticle } from "../../../src/site/article/withArticle.ts";

const TEXT = "“We sold it,” the company said. A spokesman agreed. “No,” said residents.";

/** Somebody whose words stand in the paragraph. */
function called(value: string, words = value, entity: string | null = null): EntrySpeaker {
  const start = TEXT.indexOf(words);
  return { value, entity, at: [1, start, start + words.length] };
}

const wordsFor = (who: EntrySpeaker) => withArticle(who, { paragraphs: [TEXT] }).value;

test("a description has the article that it has in the text", () => {
  assert.equal(wordsFor(called("company", "the company")), "the company");
  assert.equal(wordsFor(called("spokesman", "A spokesman")), "a spokesman");
});

test("a description without one has none, nor has a name of the archive, nor what a pronoun stands for", () => {
  assert.equal(wordsFor(called("residents")), "residents");
  assert.equal(wordsFor(called("Orbis", "the company", "organisation/orbis")), "Orbis");
  assert.equal(wordsFor(called("the mayor of Hull", "it")), "the mayor of Hull");
  assert.equal(wordsFor({ value: "company", at: null, entity: null }), "company");
  assert.equal(wordsFor({ value: "company", at: [0, 0, 11], entity: null }), "company");
});

test("nobody stays nobody", () => assert.equal(withArticle(null, { paragraphs: [] }), null));
