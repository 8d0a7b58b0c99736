import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { type TimeBars, timeBarsOf } from "../../../src/site/timeline/timeBars.ts";
import { timelineOf } from "../../../src/site/timeline/timeline.ts";
import { entryOf } from "../../support/entries.ts";
import { cardsOf } from "../../support/site.ts";

const barsOf = (articles: readonly SiteArticle[]) =>
  timeBarsOf(timelineOf(cardsOf(articles)), (year) => `#${year}`);
const on = (...days: readonly string[]) =>
  days.map((date) => entryOf({ date, earliest: date, latest: date }));
const span = (earliest: string, latest: string) =>
  entryOf({ date: earliest, edtf: `${earliest}/${latest}`, earliest, latest });

/** The bars in short, a line for each group. */
const inShort = (bars: TimeBars | null) =>
  bars?.groups.map(({ year, bars: of }) => {
    const shown = of.map(({ period, count, path }) =>
      path === null ? period : `${period} ${count} ${path}`,
    );
    return [year, ...shown];
  });

test("time bars: a bar for each month, with the empty ones in between, by year", () => {
  const found = barsOf(on("2024-11-29", "2024-11-30", "2025-01-01"));
  assert.equal(found?.unit, "month");
  assert.deepEqual(inShort(found), [
    ["2024", "2024-11 2 /2024/11/", "2024-12"],
    ["2025", "2025-01 1 /2025/01/"],
  ]);
});

test("time bars: where bars are months, an article without a known month is counted apart", () => {
  const found = barsOf([...on("2024-10-29", "2024-12-01"), span("2024-01-01", "2024-12-31")]);
  assert.deepEqual([found?.unit, found?.monthless], ["month", 1]);
});

test("time bars: years if there are too many months, and an article without a known month is in its year", () => {
  const found = barsOf([...on("2021-01-05"), span("2022-01-01", "2022-12-31"), ...on("2024-02-01")]);
  assert.deepEqual([found?.unit, found?.monthless], ["year", 0]);
  assert.deepEqual(inShort(found), [[null, "2021 1 /2021/", "2022 1 /2022/", "2023", "2024 1 /2024/"]]);
});

test("time bars: decades if there are too many years, then centuries; each leads to its first year with articles", () => {
  assert.deepEqual(inShort(barsOf(on("1984-05-01", "1987-05-01", "2024-05-01"))), [
    [null, "198 2 #1984", "199", "200", "201", "202 1 #2024"],
  ]);
  const found = barsOf(on("0204-01-05", "2024-01-05"));
  assert.equal(found?.unit, "century");
  assert.deepEqual(found?.groups[0]?.bars.length, 19);
  assert.deepEqual(found?.groups[0]?.bars[0], { period: "02", count: 1, path: "#0204" });
});

test("time bars: an article that may be from another year isn't counted", () => {
  const found = barsOf([span("1990-01-01", "2004-12-31"), ...on("1994-03-01", "2001-05-01")]);
  assert.deepEqual(inShort(found), [
    [null, "1994 1 /1994/", ...["1995", "1996", "1997", "1998", "1999", "2000"], "2001 1 /2001/"],
  ]);
});

test("time bars: none for a single month or for no articles", () => {
  assert.equal(barsOf([]), null);
  assert.equal(barsOf(on("2024-10-29")), null);
  assert.equal(barsOf(on("2024-10-29", "2024-10-02")), null);
});
