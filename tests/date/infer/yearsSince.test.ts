import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { yearsSinceClues } from "../../../src/date/infer/yearsSince.ts";
import { inShort, reading } from "./support.ts";

const clues = (text: string) => inShort(yearsSinceClues(reading(text)));

describe("a number of years since a year", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "The pier opened 140 years ago, in 1871.": ["1871 = 2010/2012"],
    "The pier opened in 1871, 140 years ago.": ["1871 = 2010/2012"],
    "The pier opened twenty years ago in 1991.": ["1991 = 2010/2012"],
    "The pier closed on Tuesday, 140 years after it opened in 1871.": ["1871 = 2010/2012"],
    // What happened then may be long ago.
    "The pier burned 140 years after it opened in 1871.": ["1871 = 2010/.."],
  };
  for (const [text, expected] of Object.entries(cases))
    test(text, () => assert.deepEqual(clues(text), expected));
});

describe("no number of years since a year", () => {
  const silent = [
    "The pier opened about 140 years ago, in 1871.",
    "The pier opened more than 140 years ago, in 1871.",
    "The pier will close 140 years after it opened in 1871.",
    "The pier, 140 years old, opened in 1871.",
    "Ten years after the flood the pier opened. It was built in 1871.",
    "The pier opened years ago, in 1871.",
  ];
  for (const text of silent) test(text, () => assert.deepEqual(clues(text), []));
});
