import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { givenDate } from "../../../src/date/stated/givenDate.ts";

const given = (text: string, zone = "UTC") => givenDate(text, zone)?.edtf ?? null;

describe("given date", () => {
  for (const edtf of [
    "2024",
    "2024-10",
    "2024-10-29",
    "2024-10~",
    "[2024,2025]",
    "2024-11-04/2024-11-05",
    "2024-23",
  ]) {
    test(`EDTF is taken as it is: ${edtf}`, () => assert.equal(given(edtf), edtf));
  }

  const moments: readonly (readonly [string, string, string])[] = [
    ["2024-10-29T23:30:00Z", "UTC", "2024-10-29"],
    ["2024-10-29T23:30:00Z", "Pacific/Auckland", "2024-10-30"],
    ["2024-10-29T02:30:00Z", "America/New_York", "2024-10-28"],
    ["2024-10-29T23:30Z", "Pacific/Auckland", "2024-10-30"],
    ["2024-10-29T23:30:00.123Z", "Europe/Paris", "2024-10-30"],
    ["2024-10-29 23:30:00 +0200", "UTC", "2024-10-29"],
    ["2024-10-29 00:30:00 +02:00", "UTC", "2024-10-28"],
    ["2024-10-29T23:30", "Pacific/Auckland", "2024-10-29"],
    ["2024-10-29 23:30", "America/New_York", "2024-10-29"],
    ["Tue, 29 Oct 2024 23:30:00 +0000", "Pacific/Auckland", "2024-10-30"],
    ["29 Oct 2024 23:30:00 GMT", "Pacific/Auckland", "2024-10-30"],
  ];
  for (const [text, zone, day] of moments) {
    test(`a moment becomes the day in the archive's time zone: ${text} in ${zone}`, () => {
      assert.equal(given(text, zone), day);
    });
  }

  for (const [text, day] of [
    ["October 29, 2024", "2024-10-29"],
    ["  29 October 2024 ", "2024-10-29"],
    ["29.10.2024", "2024-10-29"],
    ["Published October 29, 2024 at 10:30 am", "2024-10-29"],
    ["3/4/2024", "[2024-03-04,2024-04-03]"],
  ] as const) {
    test(`a date in words: ${text}`, () => assert.equal(given(text), day));
  }

  for (const text of [
    "",
    "soon",
    "before October 29, 2024",
    "October 29, 2024 or later",
    "2024-10-29 to 2024-11-02",
    "October 29, 2024 – November 2, 2024",
    "not 2024-10-29",
    "2024-02-30",
    "2024-13-45T10:00:00Z",
    "2024-10-29T25:00Z",
  ]) {
    test(`not a date: ${JSON.stringify(text)}`, () => assert.equal(given(text), null));
  }
});
