import assert from "node:assert/strict";
import { test } from "node:test";
import { densityOf } from "../../../src/site/timeline/density.ts";
import { timelineOf } from "../../../src/site/timeline/timeline.ts";
import { entryOf } from "../../support/entries.ts";

/** The bars of articles of these days. */
const bars = (...days: readonly string[]) =>
  densityOf(timelineOf(days.map((day) => entryOf({ date: day, earliest: day, latest: day }))));

test("density: a bar for each month, also for those without articles", () => {
  assert.deepEqual(
    bars("2024-01-05", "2024-01-06", "2024-03-01").map(({ period, count }) => [period, count]),
    [
      ["2024-01", 2],
      ["2024-02", 0],
      ["2024-03", 1],
    ],
  );
});

test("density: a bar for each year if there are too many months", () => {
  const found = bars("1994-01-05", "2003-03-01");
  assert.equal(found.length, 10);
  assert.deepEqual(found.at(-1), { period: "2003", count: 1, path: "/2003/" });
});

test("density: one wrong year doesn't make thousands of bars", () => {
  assert.deepEqual(bars("0204-01-05", "2024-01-05"), []);
});
