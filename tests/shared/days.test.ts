import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { daysOf, yearOf } from "../../src/shared/days.ts";

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe("shared: days", () => {
  const cases = [
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["1969-12-31", "1969-12-31", "1969-12-31"],
    ["0099", "0099-01-01", "0099-12-31"],
  ] as const;
  for (const [text, first, last] of cases)
    test(`${text} is ${first} to ${last}`, () => {
      const days = daysOf(text);
      assert.deepEqual(days && [iso(days.first), iso(days.last)], [first, last]);
    });

  for (const text of [
    "",
    "24",
    "2024-1",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-10-32",
    "0000",
    "2024/10",
    " 2024",
    "2024-10-29T10",
    "20244",
  ])
    test(`“${text}” is not a date`, () => assert.equal(daysOf(text), null));

  test("every day of the calendar can be counted and written again", () => {
    const date = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const text = day.toISOString().slice(0, 10);
        const days = daysOf(text);
        assert.equal(days?.first, days?.last);
        assert.equal(iso(days?.first ?? 0), text);
        assert.equal(yearOf(days?.first ?? 0), day.getUTCFullYear());
      }),
    );
  });
});
