import assert from "node:assert/strict";
import { test } from "node:test";
import { basisWords, certaintyOf } from "../../../src/site/words/certainty.ts";
import { entryOf } from "../../support/entries.ts";

test("certainty: a single day that is stated or looked up is exact", () => {
  assert.equal(certaintyOf(entryOf({ basis: "stated" })), "exact");
  assert.equal(certaintyOf(entryOf({ basis: "corrected" })), "exact");
});

test("certainty: a single day that was inferred is inferred", () => {
  assert.equal(certaintyOf(entryOf({ basis: "inferred" })), "inferred");
});

test("certainty: several days, an approximate or uncertain day, and an open range are approximate", () => {
  assert.equal(
    certaintyOf(entryOf({ edtf: "2024-10", earliest: "2024-10-01", latest: "2024-10-31" })),
    "approximate",
  );
  assert.equal(certaintyOf(entryOf({ edtf: "2024-10-29~" })), "approximate");
  assert.equal(certaintyOf(entryOf({ edtf: "2024-10-29?", basis: "corrected" })), "approximate");
  assert.equal(certaintyOf(entryOf({ edtf: "../2024-10-29", earliest: null })), "approximate");
});

test("certainty: without a date it is unknown, even if bounds are known", () => {
  const undated = entryOf({ date: null, earliest: "2024-01-01", latest: "2024-01-01" });
  assert.equal(certaintyOf(undated), "unknown");
});

test("basis: “2012 or later” is inferred, and doesn’t stand beside “no date found”", () => {
  const undated = { basis: "unknown", earliest: null, latest: null } as const;
  assert.equal(basisWords(undated, "en"), "no date found");
  assert.equal(basisWords({ ...undated, earliest: "2012-01-01" }, "en"), "inferred from the text");
  assert.equal(basisWords({ ...undated, latest: "2012-01-01" }, "en"), "inferred from the text");
});
