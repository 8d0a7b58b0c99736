import assert from "node:assert/strict";
import { test } from "node:test";
import { machineTime } from "../../../src/site/words/machineTime.ts";

/** TIMEX3 values, and their form in HTML's `datetime`. */
const CASES: readonly (readonly [string, string | null])[] = [
  ["2024-10-29", "2024-10-29"],
  ["2024-10", "2024-10"],
  ["2024", "2024"],
  ["2024-W45", "2024-W45"],
  ["2020-W53", "2020-W53"],
  ["2024-10-29T22:00", "2024-10-29T22:00"],
  ["2024-10-29TMO", "2024-10-29"],
  ["2024-10-29T24:00", "2024-10-29"],
  ["XXXX-11-05", "11-05"],
  ["XXXX-02-29", "02-29"],
  ["XXXX-XX-XXT22:30", "22:30"],
  ["P2D", "P2D"],
  ["P2W", "P14D"],
  ["PT3H", "PT3H"],
  // Values that HTML can't express, and days that don't exist.
  ["2024-W53", null],
  ["2024-W44-WE", null],
  ["2023-02-29", null],
  ["2024-22", null],
  ["2024-Q3", null],
  ["2024-SU", null],
  ["0000", null],
  ["199", null],
  ["18", null],
  ["BC0044", null],
  ["P2Y", null],
  ["PXW", null],
  ["P", null],
  ["PT", null],
  ["PAST_REF", null],
  ["XXXX-WXX-2", null],
  ["XXXX-02-30", null],
  ["XXXX-11", null],
  ["2024-10-29~", null],
  ["2024-11-04/2024-11-05", null],
  ["", null],
];

for (const [value, expected] of CASES)
  test(`machine time: ${value} -> ${expected}`, () => assert.equal(machineTime(value), expected));
