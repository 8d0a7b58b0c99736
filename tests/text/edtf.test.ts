import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { edtfBounds, qualifier } from "../../src/text/edtf.ts";

/** Expressions with their first and last day; the empty string for an open end. */
const BOUNDS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  "level 0": [
    ["2024-10-29", "2024-10-29", "2024-10-29"],
    ["2024-10", "2024-10-01", "2024-10-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02-29", "2000-02-29", "2000-02-29"],
    ["0001-01-01", "0001-01-01", "0001-01-01"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["2024-10-29T10:30:00Z", "2024-10-29", "2024-10-29"],
    ["2024-11-04/2024-11-05", "2024-11-04", "2024-11-05"],
    ["2024/2025", "2024-01-01", "2025-12-31"],
    ["2024-02/2024-03-15", "2024-02-01", "2024-03-15"],
  ],
  "level 1: qualified": [
    ["2024?", "2024-01-01", "2024-12-31"],
    ["2024-10~", "2024-10-01", "2024-10-31"],
    ["2024-10-29%", "2024-10-29", "2024-10-29"],
    ["2024~/2025?", "2024-01-01", "2025-12-31"],
  ],
  "level 1: unspecified": [
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["2024-XX", "2024-01-01", "2024-12-31"],
    ["2024-02-XX", "2024-02-01", "2024-02-29"],
    ["2024-XX-XX", "2024-01-01", "2024-12-31"],
  ],
  "level 1: seasons": [
    ["2024-21", "2024-03-01", "2024-05-31"],
    ["2024-22", "2024-06-01", "2024-08-31"],
    ["2024-23", "2024-09-01", "2024-11-30"],
    ["2023-24", "2023-12-01", "2024-02-29"],
  ],
  "level 1: open intervals": [
    ["2024/..", "2024-01-01", ""],
    ["../2024-10-29", "", "2024-10-29"],
    ["2024-10/", "2024-10-01", ""],
    ["/2024", "", "2024-12-31"],
  ],
  "level 2: sets": [
    ["[2024-03-04,2024-04-03]", "2024-03-04", "2024-04-03"],
    ["[2024,2020-05,2022]", "2020-05-01", "2024-12-31"],
    ["{2024-10-29,2024-10-30}", "2024-10-29", "2024-10-30"],
    ["[2024-01..2024-03]", "2024-01-01", "2024-03-31"],
    ["[..2024-03]", "", "2024-03-31"],
    ["[2024-03..]", "2024-03-01", ""],
    ["[..1931,1933]", "", "1933-12-31"],
  ],
  "level 2: parts": [
    ["2024-33", "2024-01-01", "2024-03-31"],
    ["2024-36", "2024-10-01", "2024-12-31"],
    ["2024-38", "2024-05-01", "2024-08-31"],
    ["2024-41", "2024-07-01", "2024-12-31"],
    ["2024?-10-29", "2024-10-29", "2024-10-29"],
    ["2024-~10-29", "2024-10-29", "2024-10-29"],
    ["2024-1X", "2024-10-01", "2024-12-31"],
    ["2023-02-2X", "2023-02-20", "2023-02-28"],
    ["2024-10-2X", "2024-10-20", "2024-10-29"],
    ["2X24-10", "2024-10-01", "2924-10-31"],
  ],
};

for (const [level, cases] of Object.entries(BOUNDS)) {
  describe(`EDTF ${level}`, () => {
    for (const [text, earliest, latest] of cases) {
      test(text, () => {
        assert.deepEqual(edtfBounds(text), { earliest: earliest || null, latest: latest || null });
      });
    }
  });
}

describe("EDTF: what can't be used", () => {
  for (const text of [
    "",
    " ",
    "unknown",
    "..",
    "../..",
    "/",
    "XXXX",
    "0000",
    "-0044-03-15",
    "Y17000000002",
    "2024-W44",
    "2024-302",
    "20241029",
    "2024-13",
    "2024-00",
    "2024-02-30",
    "2023-02-29",
    "2024-10-32",
    "24-10-29",
    "2024-10-29 ",
    "2025/2024",
    "2024-10-29/2024-10-28",
    "[2025..2024]",
    "[]",
    "{}",
    "October 2024",
    "circa 2024",
    "29.10.2024",
    "1960s",
    "2024-21/2024-22",
    "2024-10-29/2024-10-30/2024-10-31",
  ]) {
    test(JSON.stringify(text), () => assert.equal(edtfBounds(text), null));
  }
});

describe("EDTF: for every day", () => {
  const day = fc
    .date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  test("a day's bounds are itself, and its month and its year hold it", () => {
    fc.assert(
      fc.property(day, (text) => {
        assert.deepEqual(edtfBounds(text), { earliest: text, latest: text });
        for (const wider of [
          text.slice(0, 7),
          text.slice(0, 4),
          `${text.slice(0, 3)}X`,
          `${text.slice(0, 7)}~`,
        ]) {
          const bounds = edtfBounds(wider);
          assert.ok(
            bounds?.earliest && bounds.latest && bounds.earliest <= text && text <= bounds.latest,
            wider,
          );
        }
      }),
    );
  });

  test("an interval and a set go from the first to the last, and never backwards", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = one <= other ? [one, other] : [other, one];
        const bounds = { earliest: first, latest: last };
        assert.deepEqual(edtfBounds(`${first}/${last}`), bounds);
        assert.deepEqual(edtfBounds(`[${last},${first}]`), bounds);
        assert.deepEqual(edtfBounds(`[${first}..${last}]`), bounds);
        assert.equal(first < last ? edtfBounds(`${last}/${first}`) : null, null);
      }),
    );
  });

  test("whatever is written, the earliest isn't behind the latest, and both are days", () => {
    const piece = fc.stringMatching(/^[0-9X]{1,4}$|^[-/?~%,.[\]{}]$/);
    const written = fc.oneof(
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
      fc.stringMatching(
        /^[12][0-9X]{3}(-[0-4X][0-9X](-[0-3X][0-9X])?)?[?~%]?(\/[12][0-9X]{3}(-[01X][0-9X])?)?$/,
      ),
    );
    fc.assert(
      fc.property(written, (text) => {
        const { earliest = null, latest = null } = edtfBounds(text) ?? {};
        for (const found of [earliest, latest]) if (found) assert.match(found, /^\d{4}-\d{2}-\d{2}$/);
        assert.ok(!earliest || !latest || earliest <= latest, `${text}: ${earliest} to ${latest}`);
      }),
      { numRuns: 2000 },
    );
  });
});

test("what an expression says of itself", () => {
  assert.deepEqual(qualifier("2024"), { approximate: false, uncertain: false });
  assert.deepEqual(qualifier("2024~"), { approximate: true, uncertain: false });
  assert.deepEqual(qualifier("2024-10?"), { approximate: false, uncertain: true });
  assert.deepEqual(qualifier("2024%"), { approximate: true, uncertain: true });
});
