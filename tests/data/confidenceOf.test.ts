import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { confidenceOf, countsOf, type HowFound, measuredShare } from "../../src/data/confidenceOf.ts";
import { CONFIDENCES } from "../../src/data/confidences.ts";

const COUNTS = countsOf([
  ["person names/a 0.9", 90, 100],
  ["person names/a 0.5", 1, 2],
  ["person names/b 0.9", 0, 98],
]);

const near = (actual: number, wanted: number) =>
  assert.ok(Math.abs(actual - wanted) < 0.005, `${actual}, not ${wanted}`);

test("a level counts what is within it", () => {
  assert.deepEqual(COUNTS.get("person"), { right: 91, all: 200 });
  assert.deepEqual(COUNTS.get("person names/a"), { right: 91, all: 102 });
  assert.deepEqual(COUNTS.get("person names/a 0.9"), { right: 90, all: 100 });
});

test("many cases count for themselves; few are pulled to what is more general", () => {
  near(measuredShare(["person", "names/a", 0.9], COUNTS), 0.897);
  near(measuredShare(["person", "names/a", 0.5], COUNTS), 0.788);
  near(measuredShare(["person", "names/b", 0.9], COUNTS), 0);
});

test("what was never measured is less sure than the rest of its level, however many levels are new", () => {
  near(measuredShare(["person", "names/a", 0.7], COUNTS), 0.82);
  near(measuredShare(["person", "names/new", 0.9], COUNTS), 0.461);
  near(measuredShare(["person", "names/new", 0.9, 1, 2], COUNTS), 0.461);
  assert.equal(measuredShare(["topic", 0.8], COUNTS), 0.5);
});

test("a rule whose name begins like another's isn't counted with it", () => {
  assert.equal(COUNTS.get("person names"), undefined);
});

test("a confidence is from 0 to 1, with two digits", () => {
  const hows = CONFIDENCES.map(([how]) => how.split(" "));
  fc.assert(
    fc.property(fc.constantFrom(...hows), fc.string(), ([, ...details], more) => {
      const how: HowFound = ["person", ...details, more];
      const confidence = confidenceOf(how);
      assert.ok(confidence >= 0 && confidence <= 1);
      assert.equal(confidence, Math.round(confidence * 100) / 100);
    }),
  );
});

test("the table has each way of finding once, in order, and no more right ones than all", () => {
  const hows = CONFIDENCES.map(([how]) => how);
  assert.deepEqual(hows, [...new Set(hows)].sort());
  for (const [how, right, all] of CONFIDENCES) assert.ok(right <= all && all > 0, how);
});
