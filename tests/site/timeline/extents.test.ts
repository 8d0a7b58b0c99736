import assert from "node:assert/strict";
import { test } from "node:test";
import { dayBars, monthBars } from "../../../src/site/timeline/density.ts";
import { extentsOf } from "../../../src/site/timeline/extents.ts";
import { timelineOf } from "../../../src/site/timeline/timeline.ts";
import { listedOf } from "../../support/site.ts";

const from = (earliest: string | null, latest: string | null) =>
  listedOf({ date: earliest ?? latest, edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest });

/** The lines, in bars, below the days of the first month or the months of the first year. */
function lines(by: "day" | "month", ...articles: ReturnType<typeof from>[]) {
  const [year] = timelineOf(articles);
  const [month] = year?.months ?? [];
  const bars = by === "month" ? year && monthBars(year) : month && dayBars(month);
  return extentsOf(articles, bars ?? []);
}

const ends = (found: ReturnType<typeof lines>) =>
  found.drawn.map(({ from: first, to, lane }) => [first.toFixed(2), to.toFixed(2), lane]);

test("extents: in a month, a range goes from its first day to the end of its last", () => {
  assert.deepEqual(ends(lines("day", from("2024-11-04", "2024-11-05"))), [["3.00", "5.00", 0]]);
});

test("extents: in a year, it is within its month", () => {
  assert.deepEqual(ends(lines("month", from("2024-11-01", "2024-11-30"))), [["10.00", "11.00", 0]]);
});

test("extents: neither an article with a known day nor an undated one has a line", () => {
  const undated = listedOf({ date: null, earliest: "2024-01-01", latest: "2024-12-31" });
  const known = listedOf({ date: "2024-11-04" });
  assert.deepEqual(lines("month", known, undated).drawn, []);
});

test("extents: a line that goes beyond the chart is cut at its edge, open ends too", () => {
  const found = lines("month", from("2024-12-20", "2025-01-10"), from("2024-07-01", null));
  assert.deepEqual(ends(found), [
    ["6.00", "12.00", 0],
    ["11.61", "12.00", 1],
  ]);
});

test("extents: a line that began before the chart begins at its edge", () => {
  const [year] = timelineOf([from("2023-03-01", "2024-02-29"), listedOf({ date: "2024-05-01" })]);
  const bars = year ? monthBars(year) : [];
  assert.equal(bars[0]?.period, "2024-01");
  const [found] = extentsOf(year?.perhaps ?? [], bars).drawn;
  assert.deepEqual([found?.from, found?.to], [0, 2]);
});

test("extents: lines that would touch are in different lanes, and those that don't fit are counted", () => {
  const found = lines("day", ...Array.from({ length: 5 }, () => from("2024-11-04", "2024-11-09")));
  assert.deepEqual(
    found.drawn.map(({ lane }) => lane),
    [0, 1, 2],
  );
  assert.equal(found.undrawn, 2);
  const apart = lines("day", from("2024-11-04", "2024-11-05"), from("2024-11-07", "2024-11-10"));
  assert.equal(apart.lanes, 1);
});

test("extents: without bars there are no lines", () => {
  assert.deepEqual(extentsOf([from("2024-11-04", "2024-11-05")], []).drawn, []);
});
