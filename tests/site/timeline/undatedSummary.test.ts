import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn } from "../../../src/languages/words.ts";
import { undatedSummary } from "../../../src/site/timeline/undatedSummary.ts";
import { listedOf } from "../../support/site.ts";

const summary = (...bounds: readonly (readonly [string | null, string | null])[]) =>
  undatedSummary({
    language: "en",
    words: wordsIn("en"),
    undated: bounds.map(([earliest, latest]) => listedOf({ date: null, earliest, latest })),
  });

test("undated summary: its bounds hold for all undated articles", () => {
  assert.equal(
    summary(["2020-01-01", "2024-12-31"], ["2022-05-01", "2025-12-31"]),
    "2 articles, between 2020 and 2025",
  );
});

test("undated summary: a side that is open for one article is open", () => {
  assert.equal(summary(["2020-01-01", null], ["2022-05-01", "2025-12-31"]), "2 articles, not before 2020");
  assert.equal(summary([null, null], ["2022-05-01", "2025-12-31"]), "2 articles");
  assert.equal(summary([null, "2024-12-31"]), "1 article, not after 2024");
});
