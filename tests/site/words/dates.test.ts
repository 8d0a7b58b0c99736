import assert from "node:assert/strict";
import { test } from "node:test";
import { dateWords, dayWords, impliedWords, monthName, monthWords } from "../../../src/site/words/dates.ts";
import { edtfBounds } from "../../../src/text/edtf.ts";

/** The words for an EDTF expression in English. */
function words(edtf: string, language = "en"): string {
  const bounds = edtfBounds(edtf);
  assert.ok(bounds, `${edtf} is no EDTF`);
  return dateWords({ edtf, ...bounds }, language);
}

const WORDS: readonly (readonly [string, string])[] = [
  ["2024-10-29", "October 29, 2024"],
  ["2024-10-29T23:30:00Z", "October 29, 2024"],
  ["2024-10", "October 2024"],
  ["2024-10-XX", "October 2024"],
  ["2024", "2024"],
  ["2024-XX-XX", "2024"],
  ["197X", "the 1970s"],
  ["2024-10~", "about October 2024"],
  ["2024-10-29?", "perhaps October 29, 2024"],
  ["2024%", "perhaps about 2024"],
  ["2024-11-04/2024-11-05", "between November 4 and 5, 2024"],
  ["2024-10-28/2024-11-03", "between October 28 and November 3, 2024"],
  ["2024-12-30/2025-01-02", "between December 30, 2024 and January 2, 2025"],
  ["2024-22", "between June 1 and August 31, 2024"],
  ["[2024-03-04,2024-04-03]", "March 4, 2024 or April 3, 2024"],
  ["[2024-11-04,2024-11-05]", "November 4 or 5, 2024"],
  ["[2019,2021,2023]", "2019, 2021 or 2023"],
  ["2025-09-04/..", "September 4, 2025 or later"],
  ["../2025-09-04", "September 4, 2025 or before"],
  ["2024/..", "2024 or later"],
  ["2024-11/", "November 2024 or later"],
  ["../2024", "2024 or before"],
  ["1998/2004", "between 1998 and 2004"],
  ["2024-10/2025-01", "between October 2024 and January 2025"],
  // The same days, written as days.
  ["1998-01-01/2004-12-31", "between 1998 and 2004"],
  ["2024-01-01/2024-12-31", "some time in 2024"],
  ["2024-01-01/..", "2024 or later"],
  ["../2024-12-31", "2024 or before"],
  ["2024-10-18/2025-01-20", "between October 18, 2024 and January 20, 2025"],
  ["2024-10-18/2025", "between October 18, 2024 and December 31, 2025"],
];

test("dates: in words that are as precise as what is known", () => {
  for (const [edtf, expected] of WORDS) assert.equal(words(edtf), expected, edtf);
});

test("dates: undated, with the bounds that are known", () => {
  const undated = (earliest: string | null, latest: string | null) =>
    dateWords({ edtf: null, earliest, latest }, "en");
  assert.equal(undated(null, null), "undated");
  assert.equal(undated("2024-01-01", null), "undated, not before 2024");
  assert.equal(undated(null, "2025-12-31"), "undated, not after 2025");
  assert.equal(undated("2024-01-01", "2024-12-31"), "undated, some time in 2024");
});

test("dates: days are named in the archive's language", () => {
  assert.equal(words("2024-10-29", "de"), "29. Oktober 2024");
  assert.equal(words("2024-10-29", "en-GB"), "29 October 2024");
  assert.equal(monthName("2024-10", "fr"), "octobre");
  assert.equal(monthWords("2024-03", "es"), "marzo de 2024");
});

test("dates: a side that the archive's bounds close isn't called open", () => {
  const bounded = { edtf: "2024/..", earliest: "2024-01-01", latest: "2025-12-31" };
  assert.equal(dateWords(bounded, "en"), "between 2024 and 2025");
});

test("dates: evidence that is a limit is worded as a limit", () => {
  assert.equal(impliedWords("2021-12-08/..", "en"), "not before December 8, 2021");
  assert.equal(impliedWords("../2024-12", "en"), "not after December 2024");
  assert.equal(impliedWords("XXXX-11-05", "en"), "November 5; which year isn’t known");
  assert.equal(impliedWords("2021/", "en"), "not before 2021");
  assert.equal(impliedWords("2024-11-04/2024-11-10", "en"), "between November 4 and 10, 2024");
  assert.equal(impliedWords("2024-11-05", "en"), "November 5, 2024");
});

test("dates: a day that doesn't exist is never told as another one", () => {
  assert.equal(dayWords("2024-02-29", "en"), "February 29, 2024");
  for (const day of ["2023-02-29", "2024-02-30", "2024-13-01"])
    assert.throws(() => dayWords(day, "en"), /no day/, day);
});
