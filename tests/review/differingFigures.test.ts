import assert from "node:assert/strict";
import { test } from "node:test";
import { differingFigureWords } from "../../src/review/differingFigures.ts";
import { titleWords } from "../../src/review/titles.ts";
import { identified, OFFICE } from "../support/members.ts";

const FIRST = "Ada Quist said that Norway had sent 10,000 soldiers to Sweden by boat.";
const SECOND = "Around 11,000 Norwegian troops entered Sweden by boat, Bo Lopez said.";

test("differing figures: each with its file and claimant, in a story and in a thread, and how to correct them", async () => {
  const articles = await identified([
    ["2024-03-05", FIRST],
    ["2024-03-08", SECOND],
  ]);
  const [a = "", b = ""] = articles.map(({ id }) => id);
  const story = { id: a, articles: [a, b], joins: [], thread: null };
  const tables = [
    { stories: [story], threads: [] },
    {
      stories: [
        { ...story, articles: [a], thread: a },
        { ...story, id: b, articles: [b], thread: a },
      ],
      threads: [{ id: a, stories: [a, b], links: [] }],
    },
  ];
  for (const table of tables) {
    const words = differingFigureWords({ articles, copies: [], ...table }, false);
    assert.match(words, /different numbers of 1 thing\. .* facts\.csv:/);
    assert.match(words, /“10,000 soldiers” in 0\.txt, according to Ada Quist/);
    assert.match(words, /“Around 11,000 Norwegian troops” in 1\.txt, according to Bo Lopez/);
  }
  assert.equal(differingFigureWords({ articles, copies: [], stories: [], threads: [] }, false), "");
});

test("titles from another time: each with its terms; nothing is said without any", async () => {
  const text = "Mayor Ada Quist opened the bridge on Tuesday.";
  const articles = await identified([["2024-03-05", text]], [], [OFFICE]);
  assert.match(titleWords(articles, false), /“Mayor Ada Quist” in 0\.txt: Ada Quist was Mayor of Leeds from/);
  assert.equal(titleWords(await identified([["2005-03-05", text]], [], [OFFICE]), false), "");
});
