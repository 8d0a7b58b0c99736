import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { factClues } from "../../../src/date/infer/factClues.ts";
import { findFacts } from "../../../src/date/infer/facts.ts";
import { parseFacts } from "../../../src/read/facts.ts";
import { ARCHIVE, dated } from "../../support/records.ts";
import { factsOf, reading } from "./support.ts";

const ROWS = [
  "office,Premier of Ostara,Premier + Wilhelmina Oke|Oke,1990-03-01,1998-02-28",
  "office,Premier of Ostara,Premier + Tomas Reyle,1998-02-28,2006-02-28",
  "office,Governor of Lund,Governor + Petra Zander,2001-09-01,",
  "event,The Ostara bridge opens,Ostara bridge,2004-07-10,",
];
const INDEX = factsOf(...ROWS);

/** The clues from a text's facts: days, percent, and whether they are soft. */
const clues = (text: string) => {
  const read = reading(text);
  return factClues(read, findFacts(read, INDEX)).map(
    ({ evidence: { edtf, confidence }, isSoft }) =>
      `${edtf} ${Math.round(confidence * 100)}${isSoft ? " soft" : ""}`,
  );
};

/** The date of a text, by all stages together. */
const date = (text: string) => {
  const { value } = parseFacts(["kind,what,words,from,to", ...ROWS].join("\n"), "facts.csv");
  return dated(text, {}, ARCHIVE, value).date;
};

describe("an office limits the article's date", () => {
  test("from the first day of the term, and less surely to its last, with some days for news of its end", () => {
    assert.deepEqual(clues("Premier Wilhelmina Oke opened the reading room on Tuesday."), [
      "1990-03/.. 98",
      "1990-03-01/1998-03-14 97 soft",
    ]);
  });

  test("a weekday with its date and no year is the article's own time as well", () => {
    assert.deepEqual(clues("Premier Wilhelmina Oke opened the reading room on Friday, May 6."), [
      "1990-03/.. 98",
      "1990-03-01/1998-03-14 97 soft",
    ]);
  });

  test("a term that has not ended has no last day", () => {
    assert.deepEqual(clues("Governor Petra Zander opened the reading room on Tuesday."), ["2001-09/.. 98"]);
  });

  test("named twice, it counts once, with the higher confidence", () => {
    const text =
      "Premier Wilhelmina Oke is ill, doctors said last week.\n\nPremier Oke was taken to hospital on Tuesday.";
    assert.deepEqual(clues(text), ["1990-03/.. 98", "1990-03-01/1998-03-14 97 soft"]);
  });

  test("a former holder: since the term ended", () => {
    assert.deepEqual(clues("Former Premier Wilhelmina Oke opened the reading room on Tuesday."), [
      "1998-02-28/.. 96",
    ]);
  });

  test("under a holder: since the term began", () => {
    assert.deepEqual(clues("The tram was sold under Premier Wilhelmina Oke, he said on Tuesday."), [
      "1990-03/.. 98",
    ]);
  });

  test("an event: since it happened", () => {
    assert.deepEqual(clues("They met on the Ostara bridge."), ["2004-07-10/.. 98"]);
  });
});

describe("sentences about the past give no last day", () => {
  const past = [
    "In 1994 Premier Wilhelmina Oke opened the reading room.",
    "In 1994 Premier Wilhelmina Oke opened the reading room that was shut on Tuesday.",
    "Premier Wilhelmina Oke opened the reading room nine years ago.",
    "Last year Premier Wilhelmina Oke opened the reading room.",
    "After Premier Wilhelmina Oke resigned, the room was shut on Tuesday.",
    "Premier Wilhelmina Oke's successor shut the room on Tuesday.",
    "The assassination of Premier Wilhelmina Oke is taught on Tuesdays.",
    "A former aide to Premier Wilhelmina Oke spoke on Tuesday.",
    "He spoke on Tuesday of the fall of Premier Wilhelmina Oke.",
    "He spoke on Tuesday of the dismissal in May of Premier Wilhelmina Oke.",
    "The anniversary of Premier Wilhelmina Oke's speech is on Tuesday.",
    // Speakers give former holders their title.
    "“We will ask Premier Wilhelmina Oke,” he said on Tuesday.",
    'He said on Tuesday: "We will ask Premier Wilhelmina Oke."',
    // Neither the article's own day nor the present tense: a history.
    "Premier Wilhelmina Oke opened the reading room and lost the key.",
  ];
  for (const text of past) test(text, () => assert.deepEqual(clues(text), ["1990-03/.. 98"]));

  const back = {
    obituary:
      "Ada Lindqvist, who bound books, died on Tuesday. She was 91.\n\nPremier Wilhelmina Oke was a friend.",
    anniversary:
      "On the tenth anniversary of the flood, flags hung low.\n\nPremier Wilhelmina Oke had wept last week.",
    "years later":
      "Twenty years later the reading room smells of glue.\n\nPremier Wilhelmina Oke spoke last week.",
  };
  for (const [name, text] of Object.entries(back))
    test(`a retrospective text: ${name}`, () => assert.deepEqual(clues(text), ["1990-03/.. 98"]));

  test("a text in the present tense without a day: less sure", () => {
    assert.deepEqual(clues("Premier Wilhelmina Oke is ill."), [
      "1990-03/.. 98",
      "1990-03-01/1998-03-14 75 soft",
    ]);
  });
});

describe("successive holders", () => {
  test("the earlier holder of the same office is a former one", () => {
    const text =
      "Premier Wilhelmina Oke dug the pit and Premier Tomas Reyle filled it, a clerk said on Tuesday.";
    const { earliest, latest, conflicts } = date(text);
    assert.deepEqual([earliest, latest, conflicts], ["1998-02-28", "2006-03-14", []]);
  });

  test("a later fact makes a holder a former one, without a conflict", () => {
    const text =
      "Premier Wilhelmina Oke dug the pit, a clerk said on Tuesday. Governor Petra Zander filled it.";
    const { earliest, latest, conflicts } = date(text);
    assert.deepEqual([earliest, latest, conflicts], ["2001-09-01", null, []]);
  });

  test("only one piece of evidence is shown for both ends of a term", () => {
    const { evidence } = date("Premier Wilhelmina Oke opened the reading room on Tuesday.");
    assert.deepEqual(
      evidence.map(({ rule, edtf }) => `${rule} ${edtf}`),
      ["dating/office 1990-03-01/1998-03-14"],
    );
    assert.match(
      evidence[0]?.because ?? "",
      /Wilhelmina Oke was Premier of Ostara from March 1, 1990 to February 28, 1998\./,
    );
  });
});
