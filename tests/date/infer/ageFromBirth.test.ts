import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ageClues } from "../../../src/date/infer/ageFromBirth.ts";
import { inShort, reading } from "./support.ts";

const clues = (text: string) => inShort(ageClues(reading(text)));

describe("an age with the year of birth", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "Ada Quist, 74, who was born in Lindmar in 1950, opened it.": ["1950 = 2024-01-01/2026-01-14"],
    "Ada Quist (74) was born on 5 May 1950 in a lighthouse.": ["5 May 1950 = 2024-05-05/2025-05-19"],
    "Ada Quist has died at the age of 74.\n\nShe bound books.\n\nShe was born in 1950 in Lindmar.": [
      "1950 = 2024-01-01/2026-01-14",
    ],
    "Ada Quist died on Tuesday, aged 74.\n\nShe bound books.\n\nShe was born in 1950 in Lindmar.": [
      "1950 = 2024-01-01/2026-01-14",
    ],
  };
  for (const [text, expected] of Object.entries(cases))
    test(text, () => assert.deepEqual(clues(text), expected));
});

describe("no such age", () => {
  const silent = [
    // Two births: which one has the age isn't known.
    "Ada Quist, 74, was born in 1950.\n\nHer son was born in 1975.",
    // The age of another time.
    "Ada Quist, 24, who was born in 1950, opened it in 1974.",
    "Ada Quist died in 1974, aged 24.\n\nShe was born in 1950.",
    "Ada Quist died, aged 24, in a storm.\n\nShe was born in 1950.",
    // Not in the opening.
    "A book.\n\nAn exhibition.\n\nAda Quist has died at the age of 74.\n\nShe was born in 1950.",
    "Ada Quist, who was born in 1950, owned 74 boats.",
    "Ada Quist, 74, opened it in 1950.",
    "A star was born.",
    "Ada Quist has died at the age of 74.\n\nQuist's son Prince was born in 2001.",
    "Ada Quist, 74, said that her son was born in 1950.",
  ];
  for (const text of silent) test(text, () => assert.deepEqual(clues(text), []));
});
