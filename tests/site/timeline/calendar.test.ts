import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { weeksOf } from "../../../src/site/timeline/calendar.ts";

test("calendar: weeks begin on Monday, and days of other months are empty", () => {
  const weeks = weeksOf("2024-10");
  assert.equal(weeks.length, 5);
  assert.deepEqual(weeks[0], [
    null,
    "2024-10-01",
    "2024-10-02",
    "2024-10-03",
    "2024-10-04",
    "2024-10-05",
    "2024-10-06",
  ]);
  assert.deepEqual(weeks[4]?.slice(3), ["2024-10-31", null, null, null]);
});

test("calendar: February in a leap year, and one of exactly four weeks", () => {
  assert.ok(weeksOf("2024-02").flat().includes("2024-02-29"));
  assert.ok(!weeksOf("1900-02").flat().includes("1900-02-29"));
  assert.deepEqual(
    weeksOf("2021-02").map((week) => week.length),
    [7, 7, 7, 7],
  );
});

test("calendar: every month has each of its days once, under its weekday", () => {
  const month = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, ([year, number]) => {
      const name = `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
      for (const week of weeksOf(name)) {
        assert.equal(week.length, 7);
        week.forEach((day, weekday) => {
          if (day !== null) assert.equal((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7, weekday, day);
        });
      }
      const days = weeksOf(name)
        .flat()
        .filter((day) => day !== null);
      assert.deepEqual(days, [...new Set(days)].sort());
      assert.ok(days.length >= 28 && days.length <= 31);
    }),
    { numRuns: 100 },
  );
});
