import assert from "node:assert/strict";
import { test } from "node:test";
import { undatedSummary } from "../../../src/site/timeline/undatedSummary.ts";
import { entryOf } from "../../support/entries.ts";
import { ARCHIVE } from "../../support/records.ts";

const shelf = (...bounds: readonly (readonly [string | null, string | null])[]) =>
  undatedSummary({
    archive: ARCHIVE,
    undated: bounds.map(([earliest, latest]) => entryOf({ date: null, earliest, latest })),
  });

test("shelf: its bounds are those of all its articles", () => {
  assert.equal(
    shelf(["2020-01-01", "2024-12-31"], ["2022-05-01", "2025-12-31"]),
    "2 articles, between 2020 and 2025",
  );
});

test("shelf: a side that one article leaves open is open", () => {
  assert.equal(shelf(["2020-01-01", null], ["2022-05-01", "2025-12-31"]), "2 articles, not before 2020");
  assert.equal(shelf([null, null], ["2022-05-01", "2025-12-31"]), "2 articles");
  assert.equal(shelf([null, "2024-12-31"]), "1 article, not after 2024");
});
