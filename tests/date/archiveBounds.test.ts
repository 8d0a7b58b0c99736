import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { archiveBounds, collectedHint } from "../../src/date/archiveBounds.ts";
import { inShort } from "../support/problems.ts";
import { ARCHIVE } from "../support/records.ts";

describe("archive bounds", () => {
  const bounds = (earliest: string | null, latest: string | null, collected: string | null = null) => {
    const { value, problems } = archiveBounds({ ...ARCHIVE, earliest, latest, collected });
    return [value.earliest, value.latest, ...inShort(problems)];
  };

  test("none", () => assert.deepEqual(bounds(null, null), [null, null]));
  test("the first day of one and the last of the other", () => {
    assert.deepEqual(bounds("1931", "1933-02"), ["1931-01-01", "1933-02-28"]);
  });
  test("a bound that is not a date is ignored", () => {
    assert.deepEqual(bounds("the thirties", "1939"), [null, "1939-12-31", "archive.yml date/earliest"]);
    assert.deepEqual(bounds("1931", "soon"), ["1931-01-01", null, "archive.yml date/latest"]);
  });
  test("bounds in the wrong order are ignored", () => {
    assert.deepEqual(bounds("1939", "1931"), [null, null, "archive.yml date/latest"]);
  });

  test("nothing is newer than the day on which the collection was closed", () => {
    assert.deepEqual(bounds(null, null, "2026-11"), [null, "2026-11-30"]);
    assert.deepEqual(bounds("1931", "1939", "2026"), ["1931-01-01", "1939-12-31"]);
    assert.deepEqual(bounds("1931", "2030", "2026"), ["1931-01-01", "2026-12-31"]);
  });
  test("a day of closing that is not a date, or before the earliest", () => {
    assert.deepEqual(bounds("1931", null, "last year"), ["1931-01-01", null, "archive.yml date/collected"]);
    assert.deepEqual(bounds("1931", "1939", "1930"), [null, null, "archive.yml date/collected"]);
  });
});

describe("the hint to say when a collection was closed", () => {
  test("where it would give articles a last possible day", () =>
    assert.match(
      collectedHint(ARCHIVE, 3),
      /3 without a last possible day \(“collected: 2024-10” in archive.yml/,
    ));
  test("not where there is nothing to gain", () => {
    assert.equal(collectedHint(ARCHIVE, 0), "");
    assert.equal(collectedHint({ ...ARCHIVE, latest: "1939" }, 3), "");
    assert.equal(collectedHint({ ...ARCHIVE, collected: "2026" }, 3), "");
  });
});
