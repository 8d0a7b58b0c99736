import assert from "node:assert/strict";
import { test } from "node:test";
import { dayWithMonth } from "../../src/shared/dayWithMonth.ts";

test("day with month: a date isn't broken between them, but elsewhere", () => {
  for (const [words, shown] of [
    ["between January 20, 2021 and February 3, 2025", "between January_20, 2021 and February_3, 2025"],
    ["zwischen 20. Januar und 3. Februar 2025", "zwischen_20._Januar und_3._Februar 2025"],
    ["about March 2016", "about March 2016"],
    ["1989 or later", "1989 or later"],
  ] as const)
    assert.equal(dayWithMonth(words).replaceAll("\u00A0", "_"), shown);
});
