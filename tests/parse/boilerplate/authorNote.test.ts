import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";

const PARAGRAPHS = [
  "The lamplighters are coming back to the old town, and that is a mistake.",
  "Gas is dear, and the lanes below the castle have had good lamps for years.",
  "Karl Berg is the only one who wants them, and he lives in the new town.",
];

function isSetAside(line: string) {
  const { setAside } = parsed(["Lamps return", ...PARAGRAPHS, line].join("\n\n"));
  return setAside.some(({ step, text }) => step === "parsing/author-note" && text === line);
}

describe("authorNote", () => {
  for (const line of [
    "Ines Duarte is a retired teacher in Lima.",
    "Ines B. Duarte is co-author of a book on street lamps.",
    "Ines Duarte, who lives in Lima, is professor of law. Rui Pinto is president of a club.",
    "Rui Pinto Duarte is the governor of Okana.",
  ])
    test(`set aside: ${line}`, () => assert.equal(isSetAside(line), true));

  for (const line of [
    // Somebody whom the article is about.
    "Karl Berg is a retired teacher in Lima.",
    "Mr. Berg is a member of the council.",
    "Ines Duarte is polling a distant third in the race for the council.",
    "Ines Duarte is a retired teacher, and she said that the lamps never worked, that the gas smelled, and that nobody in the lane had slept well for a year, which is why the council should have listened to her before it bought the ladders, the coats and the gas for nine lamplighters, whom nobody needs and who cost a lot.",
    "Ines Duarte was a teacher.",
    "A teacher is the director of the guild.",
  ])
    test(`kept: ${line}`, () => assert.equal(isSetAside(line), false));

  test("a short text keeps it: it may be all that it says", () => {
    const text =
      "Lamps return\n\nThe lamps are back in the old town tonight.\n\nInes Duarte is a retired teacher in Lima.";
    assert.equal(parsed(text).setAside.length, 0);
  });
});
