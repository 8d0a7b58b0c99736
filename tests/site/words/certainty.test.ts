import assert from "node:assert/strict";
import { test } from "node:test";
import { certaintyOf } from "../../../src/site/words/certainty.ts";
import { entryOf } from "../../support/entries.ts";

test("certainty: one day that is stated or looked up is exact", () => {
  assert.equal(certaintyOf(entryOf({ basis: "stated" })), "exact");
  assert.equal(certaintyOf(entryOf({ basis: "corrected" })), "exact");
});

test("certainty: one day that was inferred is inferred", () => {
  assert.equal(certaintyOf(entryOf({ basis: "inferred" })), "inferred");
});

test("certainty: more than a day, about, perhaps, or open at an end is approximate", () => {
  assert.equal(
    certaintyOf(entryOf({ edtf: "2024-10", earliest: "2024-10-01", latest: "2024-10-31" })),
    "approximate",
  );
  assert.equal(certaintyOf(entryOf({ edtf: "2024-10-29~" })), "approximate");
  assert.equal(certaintyOf(entryOf({ edtf: "2024-10-29?", basis: "corrected" })), "approximate");
  assert.equal(certaintyOf(entryOf({ edtf: "../2024-10-29", earliest: null })), "approximate");
});

test("certainty: without a date it is unknown, whatever the bounds", () => {
  const undated = entryOf({ date: null, earliest: "2024-01-01", latest: "2024-01-01" });
  assert.equal(certaintyOf(undated), "unknown");
});
