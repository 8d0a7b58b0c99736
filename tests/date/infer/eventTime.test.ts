import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventTimeClues } from "../../../src/date/infer/eventTime.ts";
import { findFacts } from "../../../src/date/infer/facts.ts";
import { factsOf, inShort, reading } from "./support.ts";

const INDEX = factsOf(
  "event,The Lake Treaty,Lake Treaty,1993-06-14,1993-06-14",
  "event,The Ostara war,Ostara war,1961-06-02,1964-01-01",
  "event,A drought,great drought,1976-06,",
  "event,A census,Ostara census,1950,1950",
  "office,Premier of Ostara,Premier + Oke,1990-06-01,1998-02-28",
);

const clues = (text: string) => {
  const read = reading(text);
  return inShort(eventTimeClues(read, findFacts(read, INDEX)));
};

describe("an event named with its month or day, without the year, is less than a year old", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "They signed the Lake Treaty in June, after a quarrel.": ["June = 1993-06-14/1994-06-13"],
    "On June 14 they signed the Lake Treaty.": ["June 14 = 1993-06-14/1994-06-13"],
    "On June 14 they signed the\nLake Treaty, which had been drafted in June.": [
      "June = 1993-06-14/1994-06-13",
    ],
    // Only the beginning of a long event counts.
    "The Ostara war began in June.": ["June = 1961-06-02/1962-06-01"],
  };
  for (const [text, expected] of Object.entries(cases))
    test(text, () => assert.deepEqual(clues(text), expected));
});

describe("no clue", () => {
  const silent = [
    "They signed the Lake Treaty in June 1993.",
    "They signed the Lake Treaty in May.",
    "They signed the Lake Treaty on June 15.",
    "They signed the Lake Treaty last month.",
    "They signed the Lake Treaty. In June it rained.",
    "The great drought began in June.",
    "The Ostara census was taken in June.",
    "Premier Oke came to power in June.",
    "They signed the Lake Treaty in June of last year.",
    "In June the anniversary of the Lake Treaty was forgotten.",
    "Flags hang in memory of the Lake Treaty every June.",
    "More boats were counted in June than before the Lake Treaty.",
    "Ten years after the Lake Treaty, in June, it rained.",
    // A history.
    "It was thirty years ago.\n\nThey signed the Lake Treaty in June.",
  ];
  for (const text of silent) test(text, () => assert.deepEqual(clues(text), []));
});
