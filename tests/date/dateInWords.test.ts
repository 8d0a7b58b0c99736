import assert from "node:assert/strict";
import { test } from "node:test";
import { dateInWords } from "../../src/date/dateInWords.ts";

test("dates in words: days, months and years; other EDTF is left as it is", () => {
  const words = {
    "2024-11-05": "November 5, 2024",
    "0900-01-31": "January 31, 0900",
    "2024-02": "February 2024",
    "2024": "2024",
    "2024-10~": "2024-10~",
    "2024-13": "2024-13",
    "197X": "197X",
  };
  for (const [edtf, expected] of Object.entries(words)) assert.equal(dateInWords(edtf), expected);
});
