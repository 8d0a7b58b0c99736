import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { publishedLine } from "../../../src/parse/credits/publishedLine.ts";

describe("published line", () => {
  const lines: readonly (readonly [string, string, string | null])[] = [
    ["October 29, 2024", "October 29, 2024", null],
    ["Tuesday, October 29, 2024", "Tuesday, October 29, 2024", null],
    ["29 October 2024", "29 October 2024", null],
    ["Tue 29 Oct 2024 10.30 GMT", "Tue 29 Oct 2024", null],
    ["2024-10-29", "2024-10-29", null],
    ["2024-10-29T23:30:00Z", "2024-10-29T23:30:00Z", null],
    ["29.10.2024", "29.10.2024", null],
    ["Published October 29, 2024", "October 29, 2024", "published"],
    ["Published: 29 Oct. 2024, 10:30 am", "29 Oct. 2024", "published"],
    ["First published on Tue 29 Oct 2024 10.30 GMT", "Tue 29 Oct 2024", "first published on"],
    ["Posted on Sept. 3, 2019", "Sept. 3, 2019", "posted on"],
    ["UPDATED: October 30, 2024 at 8:05 p.m. EDT", "October 30, 2024", "updated"],
    ["Last updated on 10:30 GMT, 30 October 2024", "30 October 2024", "last updated on"],
    ["Last modified 1st of May 2020", "1st of May 2020", "last modified"],
    ["(Published 3rd May 2020)", "3rd May 2020", "published"],
    ["Date: Fri, 12 May 2023 09:00:00 -0400", "Fri, 12 May 2023", "date"],
    ["10:30, 29 October 2024", "29 October 2024", null],
  ];
  for (const [line, date, label] of lines) {
    test(line, () => {
      const found = publishedLine(line);
      assert.deepEqual([found?.date, found?.label], [date, label]);
      assert.equal(line.slice(found?.at, (found?.at ?? 0) + date.length), date);
    });
  }

  for (const line of [
    "October 29",
    "October 2024",
    "Published by Orbis",
    "The bridge opened on October 29, 2024",
    "October 29, 2024: a day to forget",
    "Since October 29, 2024",
    "Dismay 12, 2024",
    "12345-10-29",
    "Marching 12, 2024",
    "1-800-555-2024",
  ]) {
    test(`none: ${line}`, () => assert.equal(publishedLine(line), null));
  }
});
