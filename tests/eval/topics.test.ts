import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluateTopics, tallyTopics } from "../../src/eval/topics.ts";
import { inFolder } from "../support/folder.ts";

const MATCH =
  "Rovers reach final\n\nThe striker scored twice before half-time as Rovers beat City in the semi-final. The coach praised the goalkeeper, and fans sang until the stadium emptied.";
const WALL = "A wall\n\nThe cat sat on the wall and looked down for a long while before it went home.";

test("each section counts its articles, those with a topic, and those whose first topic is the section's", () => {
  const tallies = tallyTopics([
    { text: MATCH, category: "sports" },
    { text: WALL, category: "sports" },
    { text: MATCH, category: "business" },
  ]);
  assert.deepEqual(
    [...tallies],
    [
      ["sports", { articles: 2, found: 1, first: 1, among: 1 }],
      ["business", { articles: 1, found: 1, first: 0, among: 0 }],
      ["all", { articles: 3, found: 2, first: 1, among: 1 }],
    ],
  );
});

test("what is printed; an article without a section is one of politics", () => {
  const lines = [JSON.stringify({ text: MATCH, category: "sports" }), "", JSON.stringify({ text: WALL }), ""];
  const printed = inFolder({ "a.ndjson": lines.join("\n") }, (dir) => evaluateTopics(`${dir}/a.ndjson`));
  assert.match(printed, /^2 articles\n/);
  assert.match(printed, /sports +100\.0 % +100\.0 % +100\.0 % {3}1 articles, 1 found, 1 first right/);
  assert.match(printed, /politics +0\.0 % +- +- {3}1 articles, 0 found/);
  assert.match(printed, /all +50\.0 %/);
});

test("a file without articles", () => {
  const printed = inFolder({ "a.ndjson": "" }, (dir) => evaluateTopics(`${dir}/a.ndjson`));
  assert.match(printed, /^0 articles/);
});
