import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { datesOnce } from "../../src/rounds/datesOnce.ts";

const day = fc.constantFrom("2019-05-04", "2019-05-05");
const date = fc.record(
  {
    basis: fc.constantFrom("stated" as const, "unknown" as const),
    sort: day,
    earliest: fc.option(day),
    latest: fc.option(day),
  },
  { noNullPrototype: true },
);

test("the same date is one record, and different ones stay different", () => {
  const once = datesOnce();
  fc.assert(
    fc.property(date, (one) => {
      assert.deepEqual(once(one), one);
      assert.equal(once({ ...one }), once(one));
    }),
  );
});
