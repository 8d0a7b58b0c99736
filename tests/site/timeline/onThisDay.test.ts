import assert from "node:assert/strict";
import { test } from "node:test";
import { monthDaysOf } from "../../../src/site/timeline/onThisDay.ts";
import { listedOf } from "../../support/site.ts";

test("on this day: the days of the year in order, each with its articles by date", () => {
  const days = ["2019-12-31", "2020-01-01", "2020-02-29", "2021-01-01"];
  const found = monthDaysOf(days.map((date) => listedOf({ date, id: date })));
  assert.deepEqual(
    found.map(({ monthDay, articles }) => [monthDay, ...articles.map(({ id }) => id)]),
    [
      ["01-01", "2020-01-01", "2021-01-01"],
      ["02-29", "2020-02-29"],
      ["12-31", "2019-12-31"],
    ],
  );
});

test("on this day: without a month, a range, or an approximate day", () => {
  const month = listedOf({ date: "2024-10-01", edtf: "2024-10", latest: "2024-10-31" });
  const span = listedOf({ date: "2024-11-04", edtf: "2024-11-04/2024-11-05", latest: "2024-11-05" });
  const about = listedOf({ date: "2024-11-04", edtf: "2024-11-04~" });
  assert.deepEqual(monthDaysOf([month, span, about]), []);
});
