import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Seed } from "../../../src/records/source.ts";
import { dated, particularsOf } from "../../support/records.ts";

/** The details of a file that was captured at some moment, and states this date. */
const seen = (value: string, date: string | null = null): Partial<Seed> => ({
  details: {
    fields: particularsOf({ date }),
    places: {},
    seenBy: [{ value, what: "the page was captured then by the Wayback Machine" }],
  },
});

describe("a day by which the article was there", () => {
  test("is a last possible day, with its evidence, and no date", () => {
    const { date } = dated("The lamplighters are coming back to the old town.", seen("2019-03-05T01:00:00Z"));
    assert.deepEqual(
      [date.edtf, date.earliest, date.latest, date.basis],
      ["../2019-03-05", null, "2019-03-05", "unknown"],
    );
    assert.deepEqual(
      date.evidence.map(({ rule, from, because }) => [rule, from, because]),
      [["dating/seen-by", "file", "The page was captured then by the Wayback Machine."]],
    );
  });

  test("closes the years that a text gives", () => {
    const text = "The bridge was built in 2017, and it has been closed twice since then, the council said.";
    const { date } = dated(text, seen("2019-03-05"));
    assert.deepEqual([date.earliest, date.latest, date.basis], ["2017-01-01", "2019-03-05", "inferred"]);
  });

  test("never replaces a date that the file states, and contradicts a later one", () => {
    const text = "The lamplighters are coming back to the old town.";
    const stated = dated(text, seen("2019-03-05", "2019-03-01")).date;
    assert.deepEqual([stated.edtf, stated.basis, stated.conflicts], ["2019-03-01", "stated", []]);
    const later = dated(text, seen("2019-03-05", "2020-01-01")).date;
    assert.deepEqual(
      later.conflicts.map(({ message }) => message),
      ["The article was there before that day."],
    );
  });

  test("one that can't be read says nothing", () => {
    assert.equal(dated("Rain fell on the hills.", seen("yesterday")).date.latest, null);
  });
});
