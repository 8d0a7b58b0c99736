import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { yearClues } from "../../../src/date/infer/years.ts";
import { inShort, reading } from "./support.ts";

const clues = (text: string) => yearClues(reading(text));

describe("years that an article is not older than", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "The lighthouse was built in 1871.": ["1871 = 1871/.."],
    "The strike of August 1980 began in the shipyard.": ["August 1980 = 1980-08/.."],
    "The ferry sank on 28 September 1994.": ["28 September 1994 = 1994-09-28/.."],
    "Since 1999, the herd has doubled.": ["1999 = 1999/.."],
    "Sales rose from 2.1 billion in the third quarter of 2006.": ["the third quarter of 2006 = 2006-07/.."],
    "The Harbourmaster (2019) is a slow burn.": ["2019 = 2019/.."],
    "He was mayor from 1991 to 1997.": ["1991 = 1991/..", "1997 = 1997/.."],
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(text, () => assert.deepEqual(inShort(clues(text)), expected));
  }

  test("less sure without a verb in the past tense", () => {
    const [told, untold] = ["The army left in 2014.", "The army pulls out in 2014."].map(
      (text) => clues(text)[0]?.evidence.confidence ?? 0,
    );
    assert.ok(untold && told && untold < told && untold <= 0.8);
  });

  test("a line break between the verb and the year", () => {
    assert.deepEqual(inShort(clues("The canal, which the company had dug and\nsold, opened in\n1869.")), [
      "1869 = 1869/..",
    ]);
  });
});

describe("years that an article is not younger than", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "The bonds are due in 2031.": ["2031 = ../2031"],
    "Notes maturing on 1 March 2011 were sold.": ["1 March 2011 = ../2011-03-01"],
    "The concession expires on 31 December 1999.": ["31 December 1999 = ../1999"],
    "The bypass will be finished in 2008.": ["2008 = ../2008"],
  };
  for (const [text, expected] of Object.entries(cases)) {
    test(text, () => assert.deepEqual(inShort(clues(text)), expected));
  }
});

describe("years that give no clue", () => {
  const silent = [
    "The successor telescope is to be launched in 2013.",
    "Work on the stadium must be finished by January 1998.",
    "The roof, to be completed in 1999, weighs 13,000 tons.",
    "The bridge is set to open in 2025.",
    "The mission is slated for 2027.",
    "The opening was put off to spring 2023.",
    "His contract runs until 2026.",
    "Emissions should fall by half by 2040.",
    "Between now and 2030 the state needs 20,000 teachers.",
    "A deficit of 4 percent is forecast for 2014.",
    "In 2022 nobody will remember what was spent.",
    "Qatar was awarded the 2022 World Cup.",
    "The 2016 model range was shown in Turin.",
    "The novel is set in the year 2084.",
    "The law was amended and takes effect in January 2030.",
    "Taxes went up in the 1990s.",
    "The temple was begun in the year 1120.",
    "Room 2024 was empty.",
    "It was founded in the 19th century.",
  ];
  for (const text of silent) test(text, () => assert.deepEqual(inShort(clues(text)), []));

  test("text that was set aside gives no clue", () => {
    const text =
      "The pier was opened again.\n\nThe pier had closed for repairs after storms.\n\nCopyright 2007 The Courier";
    assert.deepEqual(inShort(clues(text)), []);
  });
});
