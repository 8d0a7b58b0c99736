import assert from "node:assert/strict";
import { test } from "node:test";
import { suggestionWords } from "../../src/review/suggestionWords.ts";
import { identified, linked } from "../support/records.ts";

/** What the review says of an archive of these articles. */
function said(texts: readonly string[], all = false): string {
  const articles = texts.map((text, index) => identified(text, { file: `${index}.txt` }));
  const { articles: withIds, names } = linked(articles);
  return suggestionWords(withIds, names, all);
}

test("review: names that are probably one, each with the row that joins them", () => {
  assert.equal(
    said([
      "They met Judge Ada Brown there.",
      "It was too late, said lawmaker Brown.",
      "They met Judge Roger Maxwell there. Later Judge Roger Maxwell left.",
      "They met Judge Roger Maxwell Jr. there.",
      "They asked the Harbour Safety Agency about it, and waited.",
      "They asked the staff of HSA about it, and waited for days.",
    ]),
    `3 names that are probably other ones. Where that is so, copy the row into names.csv:
    action,name,forms,type,files
  “Brown” (1 mention) may be “Ada Brown” (1 mention)
    merge,Ada Brown,Brown,,1.txt
  “HSA” (1 mention) may be “Harbour Safety Agency” (1 mention)
    merge,Harbour Safety Agency,HSA,,
  “Roger Maxwell Jr.” (1 mention) may be “Roger Maxwell” (2 mentions)
    merge,Roger Maxwell,Roger Maxwell Jr.,,
`,
  );
});

test("review: a surname that may mean another person whom the article names", () => {
  const often = Array.from({ length: 6 }, () => "They met Mayor Ada Brown there.");
  const text = "They met Mayor Ada Brown there. Judge Tom Brown left. So said lawmaker Brown.";
  assert.equal(
    said([...often, text]),
    `1 surname that may mean somebody else. Where that is so, copy the row into names.csv:
    action,name,forms,type,files
  “Brown” (1 mention) is taken for “Ada Brown”; the article also names “Tom Brown”
    split,Tom Brown,Brown,,6.txt
`,
  );
});

test("review: forms that an article tells apart, or an initial does, aren't listed; nothing gives no words", () => {
  assert.equal(said(["They met Judge Roger Maxwell and Roger Maxwell Jr. there."]), "");
  assert.equal(said(["They met Judge Amos W. Brown there.", "They met Judge Amos P. Brown there."]), "");
});

test("review: twenty are shown unless all are asked for", () => {
  const letters = [..."BCDFGHJKLMNPQRSTVWXYZ"];
  const texts = letters.flatMap((letter) => [
    `They asked the ${letter}arbour Safety Agency about it, and waited.`,
    `They asked the staff of ${letter}SA about it, and waited for days.`,
  ]);
  assert.match(said(texts), /\n {2}and \d+ more: --all shows them\n$/);
  assert.doesNotMatch(said(texts, true), /more: --all/);
});
