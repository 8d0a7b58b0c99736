import assert from "node:assert/strict";
import { test } from "node:test";
import { timexToEdtf } from "../../../src/date/timexEdtf.ts";
import type { EntryTime } from "../../../src/entry/schema.ts";
import { meaningOf } from "../../../src/site/article/meaning.ts";
import { timeWords } from "../../../src/site/words/times.ts";

function timeOf(value: string, type: EntryTime["type"] = "DATE", implied = false): EntryTime {
  return { at: [1, 0, 1], rule: "x", type, value, edtf: timexToEdtf(value), implied };
}

const said = (value: string, type?: EntryTime["type"], language = "en") =>
  // Some versions of ICU write a narrow no-break space before "PM".
  timeWords(timeOf(value, type), language)?.replace(/\u202f/g, " ") ?? null;

const WORDS: readonly (readonly [string, string])[] = [
  ["2024-10-29", "October 29, 2024"],
  ["2024-10", "October 2024"],
  ["2024", "2024"],
  ["199", "the 1990s"],
  ["18", "the 19th century"],
  ["20", "the 21st century"],
  ["BC0044", "44 BC"],
  ["BC03", "the 4th century BC"],
  ["1990-05-XX", "May 1990"],
  ["1990-XX-XX", "1990"],
  ["1990-WXX", "1990"],
  ["2024-W45", "the week of November 4, 2024"],
  ["2024-W43-WE", "the weekend of October 26 and 27, 2024"],
  ["2024-Q3", "the third quarter of 2024"],
  ["2020-H1", "the first half of 2020"],
  ["2024-SU", "summer 2024"],
  ["2024-10-29TNI", "the night of October 29, 2024"],
  ["2024-10-29T22:00", "October 29, 2024, 10:00 PM"],
  ["2024-10-29T24:00", "October 29, 2024, midnight at its end"],
  // Values that can't be resolved.
  ["XXXX-WXX-2", "a Tuesday; which one isn’t known"],
  ["XXXX-WXX-4TMO", "a Thursday (the morning); which one isn’t known"],
  ["XXXX-WXX-WE", "a weekend; which one isn’t known"],
  ["XXXX-11-05", "November 5; which year isn’t known"],
  ["XXXX-02-29", "February 29; which year isn’t known"],
  ["XXXX-10", "October; which year isn’t known"],
  ["XXXX-Q3", "the third quarter; which year isn’t known"],
  ["XXXX-SU", "summer; which year isn’t known"],
  ["XXXX-XX-XXT22:00", "10:00 PM; which day isn’t known"],
  ["XXXX", "when exactly isn’t known"],
  ["PAST_REF", "before the article was written; when exactly isn’t known"],
  ["PRESENT_REF", "when the article was written"],
];

for (const [value, expected] of WORDS)
  test(`time in words: ${value}`, () => assert.equal(said(value), expected));

test("time in words: durations and repetitions", () => {
  assert.equal(said("P20Y", "DURATION"), "20 years");
  assert.equal(said("P1D", "DURATION"), "1 day");
  assert.equal(said("P2Y6M", "DURATION"), "2 years and 6 months");
  assert.equal(said("PT3H", "DURATION"), "3 hours");
  assert.equal(said("PXW", "DURATION"), "some weeks; how many isn’t said");
  assert.equal(said("P1Y", "SET"), "every year");
  assert.equal(said("P2W", "SET"), "every 2 weeks");
  assert.equal(said("XXXX-WXX-2", "SET"), "every Tuesday");
});

test("time in words: in the language of the interface", () => {
  assert.equal(said("2024-10-29", "DATE", "en-GB"), "29 October 2024");
  assert.equal(said("2024-W45", "DATE", "de"), "die Woche vom 4. November 2024");
  assert.equal(said("XXXX-WXX-2", "DATE", "de"), "ein Dienstag; welcher, ist nicht bekannt");
});

test("time in words: null for an unknown value", () => {
  for (const value of ["", "x", "<b>", "2024-13-45", "P", "PX", "constructor", "2024-ZZ"])
    assert.equal(said(value), null, value);
});

test("meaning: says which part isn't in the words", () => {
  const meaning = (value: string, words: string, implied = true) =>
    meaningOf(timeOf(value, "DATE", implied), words, "en");
  assert.equal(meaning("2024-11-07", "November 7"), "November 7, 2024 (the year from the context)");
  assert.equal(meaning("2024-06", "earlier in June"), "June 2024 (the year from the context)");
  assert.equal(meaning("2024-11-07", "Nov. 7"), "November 7, 2024 (the year from the context)");
  assert.equal(meaning("2024-10-29", "Tuesday"), "October 29, 2024 (from the context)");
  assert.equal(meaning("2024-10", "last month"), "October 2024 (from the context)");
  // "Dec" in "decade" names no month.
  assert.equal(meaning("2024-12", "this decade"), "December 2024 (from the context)");
  assert.equal(meaning("2024-10-29", "29 Oct 2024", false), "October 29, 2024");
});

test("meaning: null if the words already say it", () => {
  assert.equal(meaningOf(timeOf("2024"), "2024", "en"), null);
  assert.equal(meaningOf(timeOf("2024-10-29"), "October 29, 2024", "en"), null);
});
