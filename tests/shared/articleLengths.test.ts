import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decodeLengths, encodeLengths, standIns, sumsAfter } from "../../src/shared/articleLengths.ts";

/** Those of articles, and such as reach the sums of ten million articles with few. */
const length = fc.oneof(fc.nat(5000), fc.nat(2 ** 24));
const parts = fc.array(fc.array(length, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 30 });

describe("shared: lengths of articles", () => {
  test("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(length), (lengths) => {
        assert.deepEqual(decodeLengths(encodeLengths(lengths)), lengths);
      }),
    );
  });

  test("the sum is the same, whichever parts have others that stand for theirs", () => {
    fc.assert(
      fc.property(parts, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (given, isKnown) => {
        const sums = sumsAfter(given);
        const some = given.map((lengths, part) =>
          isKnown[part] ? lengths : standIns(lengths.length, sums[part - 1] ?? 0, sums[part] ?? 0),
        );
        assert.deepEqual(sumsAfter(some), sums);
        assert.ok(some.flat().every((one) => Number.isInteger(one) && one >= 0 && one <= 2 ** 24));
        assert.deepEqual(
          some.map((lengths) => lengths.length),
          given.map((lengths) => lengths.length),
        );
      }),
      { numRuns: 500 },
    );
  });
});
