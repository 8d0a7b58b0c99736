import assert from "node:assert/strict";
import { test } from "node:test";
import { calibrationTable, confidenceRows, halfOf } from "../../../src/eval/calibration/calibration.ts";
import type { Judged } from "../../../src/eval/calibration/judged.ts";

const judged = (rule: string, isRight: boolean): Judged => ({ how: ["person", rule, 0.9], isRight });

test("every other document is calibrated on; the others check", () => {
  const [a, b, c] = ["names/a", "names/b", "names/c"].map((rule) => [judged(rule, true)]);
  assert.ok(a && b && c);
  assert.deepEqual(halfOf([a, b, c], "calibration"), [...a, ...c]);
  assert.deepEqual(halfOf([a, b, c], "check"), b);
});

test("each way of finding is one row, in the order of the ways", () => {
  const all = [judged("names/b", true), judged("names/a", false), judged("names/b", false)];
  assert.deepEqual(confidenceRows(all), [
    ["person names/a 0.9", 0, 1],
    ["person names/b 0.9", 1, 2],
  ]);
});

test("the table: how much was right at a stated confidence, and on pages", () => {
  const never: Judged[] = [true, false].map((isRight) => ({ how: ["quotation", "none/such"], isRight }));
  const table = calibrationTable(never);
  assert.match(table, /^quotation: stated confidence, how much was right$/m);
  assert.match(table, /^ {2}0\.\d+ to 0\.\d+ +50\.0 % \(1 of 2\)$/m);
  assert.match(table, /^ {2}on pages +50\.0 % \(1 of 2, 100 % of all found\)$/m);
});
