import assert from "node:assert/strict";
import { test } from "node:test";
import { densityOf } from "../../../src/site/timeline/density.ts";
import { timelineOf } from "../../../src/site/timeline/timeline.ts";
import { entryOf } from "../../support/entries.ts";

const on = (...days: (string | null)[]) => days.map((date, index) => entryOf({ date, id: `a${index}` }));

test("timeline: articles are grouped by year, month and day, in order", () => {
  const years = timelineOf(on("2023-05-01", "2024-10-29", "2024-10-29", "2024-11-04"));
  const shape = years.map(({ year, months }) => [
    year,
    months.map(({ month, days }) => [month, days.map(({ day, articles }) => `${day}: ${articles.length}`)]),
  ]);
  assert.deepEqual(shape, [
    ["2023", [["2023-05", ["2023-05-01: 1"]]]],
    [
      "2024",
      [
        ["2024-10", ["2024-10-29: 2"]],
        ["2024-11", ["2024-11-04: 1"]],
      ],
    ],
  ]);
});

test("timeline: undated articles aren't in it", () => {
  assert.deepEqual(timelineOf(on(null)), []);
});

test("timeline: an article whose month isn't known is in its year, but in no month", () => {
  const wide = entryOf({ date: "2024-01-01", edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" });
  const month = entryOf({
    date: "2024-03-01",
    edtf: "2024-03",
    earliest: "2024-03-01",
    latest: "2024-03-31",
    id: "b",
  });
  const [year] = timelineOf([wide, month]);
  assert.deepEqual(year?.sometime, [wide]);
  assert.deepEqual(
    year?.months.map(({ month }) => month),
    ["2024-03"],
  );
  assert.equal(year?.articles.length, 2);
});

const from = (earliest: string | null, latest: string | null) =>
  entryOf({ date: earliest ?? latest, edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest });

test("timeline: a range of years is in no year, unless it only crosses the turn of a year", () => {
  const spans = [from("1998-01-01", "2004-12-31"), from("1998-01-01", null), from(null, "1998-12-31")];
  const turn = from("1998-12-30", "1999-01-02");
  assert.deepEqual(timelineOf(spans), []);
  const [year, ...more] = timelineOf([...spans, turn]);
  assert.deepEqual([year?.articles, more], [[turn], []]);
  assert.deepEqual(
    year?.months.map(({ month, articles }) => [month, articles]),
    [["1998-12", [turn]]],
  );
});

test("timeline: a range of years is listed as possible in the years that it includes", () => {
  const [wide, open, ended] = [
    from("1998-01-01", "2004-12-31"),
    from("2001-05-01", null),
    from(null, "1999-12-31"),
  ];
  const years = timelineOf([wide, ended, ...on("2001-03-01"), open, ...on("2004-03-01", "2024-10-29")]);
  assert.deepEqual(
    years.map(({ year, perhaps }) => [year, perhaps]),
    [
      ["2001", [wide, open]],
      ["2004", [wide, open]],
      ["2024", [open]],
    ],
  );
});

test("density: an article that may be from another year isn't counted", () => {
  const found = densityOf(timelineOf([from("1990-01-01", "2004-12-31"), ...on("1994-03-01", "2001-05-01")]));
  assert.deepEqual(
    found.filter(({ count }) => count > 0).map(({ period, count }) => [period, count]),
    [
      ["1994", 1],
      ["2001", 1],
    ],
  );
});

test("density: a bar for each month, with the empty ones in between", () => {
  const bars = densityOf(timelineOf(on("2024-10-29", "2024-10-30", "2024-12-01")));
  assert.deepEqual(
    bars.map(({ period, count, path }) => `${period} ${count} ${path}`),
    ["2024-10 2 /2024/10/", "2024-11 0 null", "2024-12 1 /2024/12/"],
  );
});

test("density: a bar for each year if there are too many months", () => {
  const bars = densityOf(timelineOf(on("1994-03-01", "2024-10-29")));
  assert.equal(bars.length, 31);
  assert.deepEqual(bars[0], { period: "1994", count: 1, path: "/1994/" });
  assert.deepEqual(bars[1], { period: "1995", count: 0, path: null });
});

test("density: no bars for a single month, or for no articles", () => {
  assert.deepEqual(densityOf([]), []);
  assert.equal(densityOf(timelineOf(on("2024-10-29"))).length, 1);
});
