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

/** What a text's facts imply: days, percent, and whether it gives way. */
const clues = (text: string) => {
  const read = reading(text);
  return factClues(read, findFacts(read, INDEX)).map(
    ({ evidence: { edtf, confidence }, isSoft }) =>
      `${edtf} ${Math.round(confidence * 100)}${isSoft ? " soft" : ""}`,
  );
};

/** The whole way: what a text is dated to. */
const date = (text: string) => {
  const { value } = parseFacts(["kind,what,words,from,to", ...ROWS].join("\n"), "facts.csv");
  return dated(text, {}, ARCHIVE, value).date;
};

describe("an office bounds the article", () => {
  test("from its first day, and less surely to its last, with days for news of its end", () => {
    assert.deepEqual(clues("Premier Wilhelmina Oke opened the reading room on Tuesday."), [
      "1990-03/.. 98",
      "1990-03-01/1998-03-14 97 soft",
    ]);
  });

  test("a weekday with its day and no year is the article's own time, too", () => {
    assert.deepEqual(clues("Premier Wilhelmina Oke opened the reading room on Friday, May 6."), [
      "1990-03/.. 98",
      "1990-03-01/1998-03-14 97 soft",
    ]);
  });

  test("a term that goes on has no last day", () => {
    assert.deepEqual(clues("Governor Petra Zander opened the reading room on Tuesday."), ["2001-09/.. 98"]);
  });

  test("named twice, it counts once, where it is surest", () => {
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

  test("an event: ever after", () => {
    assert.deepEqual(clues("They met on the Ostara bridge."), ["2004-07-10/.. 98"]);
  });
});

describe("sentences of the past give no last day", () => {
  const past = [
    "In 1994 Premier Wilhelmina Oke opened the reading room.",
    "In 1994 Premier Wilhelmina Oke opened the reading room that was shut on Tuesday.",
    "Premier Wilhelmina Oke opened the reading room nine years ago.",
    "Last year Premier Wilhelmina Oke opened the reading room.",
    "After Premier Wilhelmina Oke resigned, the room was shut on Tuesday.",
    "Premier Wilhelmina Oke's successor shut the room on Tuesday.",
    "The assassination of Premier Wilhelmina Oke is taught on Tuesdays.",
    // No day of the article's own, nothing in the present: a history.
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
    test(`a text that looks back: ${name}`, () => assert.deepEqual(clues(text), ["1990-03/.. 98"]));

  test("a text in the present without a day: unsure", () => {
    assert.deepEqual(clues("Premier Wilhelmina Oke is ill."), [
      "1990-03/.. 98",
      "1990-03-01/1998-03-14 75 soft",
    ]);
  });
});

describe("holders one after another", () => {
  test("the earlier of one office is past", () => {
    const text =
      "Premier Wilhelmina Oke dug the pit and Premier Tomas Reyle filled it, a clerk said on Tuesday.";
    const { earliest, latest, conflicts } = date(text);
    assert.deepEqual([earliest, latest, conflicts], ["1998-02-28", "2006-03-14", []]);
  });

  test("what is known later makes a holder past, without a conflict, and no exact day", () => {
    const text =
      "Premier Wilhelmina Oke dug the pit, a clerk said on Tuesday. Governor Petra Zander filled it.";
    const { earliest, latest, conflicts, confidence } = date(text);
    assert.deepEqual([earliest, latest, conflicts], ["2001-09-01", null, []]);
    assert.equal(confidence, 0.98);
  });

  test("both ends of a term are told once", () => {
    const { evidence } = date("Premier Wilhelmina Oke opened the reading room on Tuesday.");
    assert.deepEqual(
      evidence.map(({ rule, edtf }) => `${rule} ${edtf}`),
      ["date/office 1990-03-01/1998-03-14"],
    );
    assert.match(
      evidence[0]?.because ?? "",
      /Wilhelmina Oke was Premier of Ostara: 1990-03-01 to 1998-02-28\./,
    );
  });
});
