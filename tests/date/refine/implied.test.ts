import assert from "node:assert/strict";
import { test } from "node:test";
import { mentionsOf } from "../../../src/date/mentions.ts";

const DAY = "2021-05-20";

/** Words, their value in an article of that day, and whether it contains more than they say. */
const CASES: readonly (readonly [string, string, boolean])[] = [
  ["November 5, 2024", "2024-11-05", false],
  ["2024-10-29T10:00Z", "2024-10-29T10:00", false],
  ["11/25/2024", "2024-11-25", false],
  ["February 30, 2020", "2020-02-30", false],
  ["in March 2019", "2019-03", false],
  ["in 1987", "1987", false],
  ["the 1990s", "199", false],
  ["the 19th century", "18", false],
  ["the third quarter of 2018", "2018-Q3", false],
  ["the quarter ended July 31, 2018", "2018-Q2", false],
  ["the first half of 2018", "2018-H1", false],
  ["the summer of 2018", "2018-SU", false],
  ["the week of November 4, 2024", "2024-W45", false],
  ["Easter 2016", "2016-03-27", false],
  ["Easter week 2016", "2016-W12", false],
  ["Christmas 2016", "2016-12-25", false],
  ["from March 3 to 7, 2020", "2020-03-03", false],
  ["it is now closed", "PRESENT_REF", false],
  ["for two weeks", "P2W", false],
  ["every September", "XXXX-09", false],
  ["they left today", "2021-05-20", true],
  ["yesterday morning", "2021-05-19TMO", true],
  ["last year", "2020", true],
  ["two months ago", "2021-03", true],
  ["on Tuesday", "2021-05-18", true],
  ["the weekend", "2021-W20-WE", true],
  ["It closed on November 5", "2020-11-05", true],
  ["on November 5", "XXXX-11-05", false],
  ["in March", "2021-03", true],
  ["the summer", "2021-SU", true],
  ["the third quarter", "2021-Q3", true],
  ["the quarter", "2021-Q1", true],
  ["the quarter ended July 31", "2020-Q2", true],
  ["the second half of this year", "2021-H2", true],
  ["It closed the week of November 4", "2020-W45", true],
  ["at Christmas", "2020-12-25", true],
  ["the nineties", "199", true],
  ["since '98", "1998", true],
  ["at 10 p.m.", "XXXX-XX-XXT22:00", false],
  ["a year earlier", "2020", true],
];

test("implied: a value that contains more than its words", () => {
  for (const [text, value, implied] of CASES) {
    const [mention] = mentionsOf(text, DAY);
    assert.deepEqual([mention?.value, mention?.implied], [value, implied], text);
  }
});

test("implied: without the article's day, a value contains only what its words say", () => {
  for (const [text, value, implied] of CASES) {
    const [mention] = mentionsOf(text, null);
    assert.equal(mention?.implied, false, text);
    if (!implied) assert.equal(mention?.value, value, text);
    else assert.match(mention?.value ?? "", /X|_REF$/, text);
  }
});

test("implied: an expression counted from the date mentioned before has a value without the article's day", () => {
  const last = (text: string) => mentionsOf(text, null).at(-1);
  for (const [text, value] of [
    ["On May 3, 2019 he left. The next day he was back.", "2019-05-04"],
    ["It began in 2019. In June of that year it closed.", "2019-06"],
    ["It ends on May 3, 2019. Until then, it is open.", "2019-05-03"],
    ["On May 3, 2019 he left, the following Monday he was back.", "2019-05-06"],
  ] as const) {
    assert.deepEqual([last(text)?.value, last(text)?.implied], [value, true], text);
  }
});
