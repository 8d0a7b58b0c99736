import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runningHead } from "../../../src/date/stated/runningHead.ts";

describe("a newspaper's running head", () => {
  const heads: Readonly<Record<string, string>> = {
    "The Gazette, Tuesday, May 9, 1911": "1911-05-09",
    "THE GAZETTE, TUESDAY, MAY 9, 1911.": "1911-05-09",
    "THE MORNING POST. — 9 May 1911": "1911-05-09",
    "The Leeds Mercury, May 9, 1911, page 4": "1911-05-09",
    "4 The Lindmar Daily News | Tuesday, May 9, 1911": "1911-05-09",
    "Tuesday, May 9, 1911 THE GAZETTE": "1911-05-09",
    "Ostara Courier-Journal, May 9, 1911": "1911-05-09",
    "The Record, May 9, 1911": "1911-05-09",
  };
  for (const [line, day] of Object.entries(heads))
    test(line, () => assert.equal(runningHead(line)?.edtf, day));

  test("a weekday that contradicts the day is shown", () =>
    assert.match(runningHead("The Gazette, Monday, May 9, 1911")?.oddity ?? "", /was a Tuesday/));
});

describe("no running head", () => {
  const silent = [
    "The Gazette burned down on Tuesday, May 9, 1911",
    "The Battle of Lindmar, Tuesday, May 9, 1911",
    "Lindmar, Tuesday, May 9, 1911",
    "The Gazette, May 1911",
    "The Gazette, Tuesday, May 39, 1911",
    "The Gazette, which was founded on May 9, 1911",
    "The Gazette",
    "Tuesday, May 9, 1911",
    "Record May 9, 1911",
  ];
  for (const line of silent) test(line, () => assert.equal(runningHead(line), null));
});
