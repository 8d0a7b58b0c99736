import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";

const SENTENCES = [
  "The lamplighters are coming back to the old town after a campaign by its residents.",
  "Nine of them will light the lanes below the castle from the first of May on.",
  "The council pays for the gas, and a guild for the ladders and the coats.",
  "Visitors have asked for the lamps ever since the last one went out.",
];

function isSetAside(line: string, sentences: readonly string[] = SENTENCES) {
  const { setAside } = parsed(["Lamps return", ...sentences, line].join("\n\n"));
  return setAside.some(({ step, text }) => step === "parsing/last-line" && text === line);
}

describe("lastLine", () => {
  for (const line of [
    "Lamplighter shows how to climb a ladder in a storm",
    "Watch emotional scenes as the last lamp goes out",
    "‘Gas again’: Why are old lamps back in fashion",
  ])
    test(`set aside: ${line}`, () => assert.equal(isSetAside(line), true));

  for (const line of [
    "The lamps will be lit on these evenings in May:",
    "Ada Okello, chair of the guild of lamplighters in the old town",
    "Ada Okello",
    "- Ada Okello and the guild of the lamplighters of the town",
    "The timetable is at https://guild.example/lamps for all who want it",
    "The lamps stay, it said. (Valley Press)",
  ])
    test(`kept: ${line}`, () => assert.equal(isSetAside(line), false));

  test("a poem keeps its last line, and so does a short text", () => {
    const verse = "And out they went the lamps along the lane";
    assert.equal(
      isSetAside(verse, [
        "The night came down upon the town",
        "And no one had a light",
        ...SENTENCES.slice(0, 1),
        "The lamps",
      ]),
      false,
    );
    assert.equal(isSetAside(verse, SENTENCES.slice(0, 3)), false);
  });
});
