import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sparkPath, stepCounts, stepSpan, stepsOf } from "../../../src/site/timeline/sparkline.ts";
import { entryOf } from "../../support/entries.ts";

const on = (...days: readonly (string | null)[]) => days.map((date) => entryOf({ date }));

describe("sparkline", () => {
  test("steps are as short as the limit allows, and the same for all", () => {
    assert.deepEqual(stepsOf(on("2024-10-29", "2025-10-27")), { months: 1, first: 24297, count: 13 });
    assert.equal(stepsOf(on("1994-01-01", "2023-12-31"))?.months, 12);
    assert.equal(stepsOf(on("0900-01-01", "2023-12-31"))?.months, 600);
    assert.equal(stepsOf(on(null)), null);
    const span = entryOf({
      date: "1515-01-01",
      edtf: "1515/2025",
      earliest: "1515-01-01",
      latest: "2025-12-31",
    });
    assert.equal(stepsOf([span]), null);
    assert.deepEqual(stepsOf([span, ...on("2024-10-29", "2025-10-27")]), {
      months: 1,
      first: 24297,
      count: 13,
    });
  });

  test("each dated article is counted in its step", () => {
    const articles = on("2024-10-29", "2024-10-30", "2024-12-01", null);
    const steps = stepsOf(articles);
    assert.ok(steps);
    assert.deepEqual(stepCounts(articles, steps), [2, 0, 1]);
    assert.deepEqual(stepSpan(steps, 0), ["2024-10", "2024-10"]);
    assert.deepEqual(stepSpan(steps, 2), ["2024-12", "2024-12"]);
  });

  test("a step has its first and its last month, or year", () => {
    const spanOf = (at: number, ...days: string[]) => {
      const steps = stepsOf(on(...days));
      assert.ok(steps);
      return stepSpan(steps, at);
    };
    assert.deepEqual(spanOf(0, "2015-11-08", "2022-02-01"), ["2015-10", "2015-12"]);
    assert.deepEqual(spanOf(1, "2015-11-08", "2022-02-01"), ["2016-01", "2016-03"]);
    assert.deepEqual(spanOf(1, "1994-01-01", "2023-12-31"), ["1995", "1995"]);
    assert.deepEqual(spanOf(0, "1901-01-01", "2023-12-31"), ["1900", "1904"]);
  });

  test("an article without a known month isn't counted", () => {
    const wide = entryOf({ date: "2024-01-01", edtf: "2024", earliest: "2024-01-01", latest: "2024-12-31" });
    const articles = [wide, ...on("2024-03-01")];
    const steps = stepsOf(articles);
    assert.ok(steps);
    assert.deepEqual(stepCounts(articles, steps), [0, 0, 1]);
  });

  test("one article is a low bar, and the highest bar fills the drawing", () => {
    assert.equal(sparkPath([1, 0, 0]), "M0.5 8v-2");
    assert.equal(sparkPath([1, 0, 8]), "M0.5 8v-1M2.5 8v-8");
  });
});
