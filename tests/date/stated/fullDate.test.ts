import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { DateTime } from "luxon";
import { fullDate } from "../../../src/date/stated/fullDate.ts";

describe("full date: one day, in many ways", () => {
  for (const text of [
    "October 29, 2024",
    "Oct. 29, 2024",
    "Oct 29 2024",
    "OCTOBER 29, 2024",
    "October 29th, 2024",
    "Tuesday, October 29, 2024",
    "Tues., Oct. 29, 2024",
    "29 October 2024",
    "29th of October 2024",
    "the 29th of October, 2024",
    "Tue 29 Oct 2024",
    "Tuesday, 29 October 2024",
    "29-Oct-2024",
    "2024-10-29",
    "2024/10/29",
    "2024.10.29",
    "2024-10-29T23:30:00Z",
    "29/10/2024",
    "10/29/2024",
    "29.10.2024",
    "29-10-2024",
  ]) {
    test(text, () => assert.deepEqual(fullDate(text), { edtf: "2024-10-29", oddity: null }));
  }
});

describe("full date: contradictory or ambiguous", () => {
  test("the wrong weekday", () => {
    const found = fullDate("Monday, October 29, 2024");
    assert.equal(found?.edtf, "2024-10-29");
    assert.match(found?.oddity ?? "", /says Monday.*was a Tuesday/);
  });

  for (const text of ["3/4/2024", "04.03.2024", "3-4-2024"]) {
    test(`day and month can't be distinguished: ${text}`, () => {
      const found = fullDate(text);
      assert.equal(found?.edtf, "[2024-03-04,2024-04-03]");
      assert.match(found?.oddity ?? "", /not clear which number is the day/);
    });
  }

  test("the same number for day and month is one day", () => {
    assert.deepEqual(fullDate("5/5/2024"), { edtf: "2024-05-05", oddity: null });
  });
});

describe("full date: none", () => {
  for (const text of [
    "",
    "October 2024",
    "October 29",
    "29 October",
    "February 30, 2024",
    "31 April 2024",
    "29 February 2023",
    "2024-02-30",
    "2024-13-01",
    "31/31/2024",
    "0/5/2024",
    "Dismay 12, 2024",
    "Marchers 12, 2024",
    "12345-10-29",
    "2024-10-295",
    "129/10/2024",
    "29/10/20245",
    "October 291, 2024",
  ]) {
    test(JSON.stringify(text), () => assert.equal(fullDate(text), null));
  }
});

test("every day is read in every spelling", () => {
  const day = fc.date({ min: new Date("1500-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(
      day,
      fc.constantFrom("MMMM d, yyyy", "d MMMM yyyy", "cccc, d LLL yyyy", "yyyy-MM-dd"),
      (date, shape) => {
        const utc = DateTime.fromJSDate(date, { zone: "utc" }).setLocale("en");
        assert.deepEqual(fullDate(utc.toFormat(shape)), { edtf: utc.toISODate(), oddity: null });
      },
    ),
  );
});
