import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { partitionPoint } from "../../src/text/partitionPoint.ts";

test("partition: as many as there are up to the bound, of any ordered list", () => {
  const list = fc.array(fc.integer({ min: 0, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(list, fc.integer({ min: -1, max: 21 }), (numbers, bound) => {
      const holding = numbers.filter((number) => number <= bound).length;
      assert.equal(
        partitionPoint(numbers, (number) => number <= bound),
        holding,
      );
    }),
  );
});
