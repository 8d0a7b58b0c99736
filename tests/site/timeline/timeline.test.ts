import assert from "node:assert/strict";
import { test } from "node:test";
import { timelineOf } from "../../../src/site/timeline/timeline.ts";
import { listedOf } from "../../support/site.ts";

const on = (...days: (string | null)[]) => days.map((date, index) => listedOf({ date, id: `a${index}` }));

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
  const wide = listedOf({ date: "2024-01-01", edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" });
  const month = listedOf({
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
  listedOf({ date: earliest ?? latest, edtf: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest });

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
