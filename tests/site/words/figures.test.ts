import assert from "node:assert/strict";
import { test } from "node:test";
import { figureWords } from "../../../src/site/words/figures.ts";

test("a figure’s value: with its hedge, its range and its unit", () => {
  const words = (low: number, high: number, unit: string | null, hedge: string | null = null) =>
    figureWords({ type: unit === null ? "count" : "measure", low, high, unit, hedge });
  assert.equal(words(10_000, 10_000, null, "about"), "about 10,000");
  assert.equal(words(2_500_000, 3_000_000, "$"), "$2,500,000 to $3,000,000");
  assert.equal(words(4.5, 4.5, "%", "more than"), "more than 4.5%");
  assert.equal(words(12, 12, "miles"), "12 miles");
  assert.equal(words(80, 90, "p"), "80p to 90p");
});
