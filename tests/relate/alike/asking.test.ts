import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type ListedParts, listedParts, type Vector } from "../../../src/date/stories/postings.ts";
import { type Asking, answeredHere, type Sizes } from "../../../src/relate/alike/asking.ts";
import { type BestLists, bestOf, type Wanted } from "../../../src/relate/alike/best.ts";

/** A vector of these terms, which all weigh as much as their number says, and so much that isn't listed. */
interface Given {
  readonly terms: readonly number[];
  readonly rest: number;
  readonly asks: boolean;
}

const vectorOf = (terms: readonly number[]): Vector => ({
  terms: Uint32Array.from(terms),
  weights: Float64Array.from(terms, (term) => 0.1 + (term % 7) / 10),
});

function* asking(given: readonly Given[], wanted: Wanted): Asking<BestLists> {
  const parts: ListedParts = {
    ...listedParts(
      given.map(({ terms }) => vectorOf(terms)),
      1 + Math.max(0, ...given.flatMap(({ terms }) => terms)),
      Number.POSITIVE_INFINITY,
    ),
    rests: Float64Array.from(given, ({ rest }) => rest),
  };
  return yield { parts, asks: (index) => given[index]?.asks ?? false, ...wanted };
}

const lists = (given: readonly Given[], wanted: Wanted, sizes?: Sizes): number[][] => {
  const best = answeredHere(asking(given, wanted), sizes);
  return given.map((_, at) => [...bestOf(best, at)]);
};

const all = (terms: readonly (readonly number[])[], rest = 0): Given[] =>
  terms.map((own) => ({ terms: own, rest, asks: true }));

describe("the most alike of all", () => {
  const some = all([[1, 2, 3], [1, 2], [2, 3], [9]]);
  test("come first, and of equal ones the first in the list", () => {
    assert.deepEqual(lists(some, { least: 0.01, most: 9, isBothWays: true }), [[2, 1], [0, 2], [0, 1], []]);
  });
  test("are found by the first of two alone, if that is asked for", () => {
    assert.deepEqual(lists(some, { least: 0.01, most: 9, isBothWays: false }), [[2, 1], [2], [], []]);
  });
  test("are also those before, if these don’t ask", () => {
    const given = some.map((one, at) => ({ ...one, asks: at === 2 }));
    assert.deepEqual(lists(given, { least: 0.01, most: 9, isBothWays: false }), [[], [], [0, 1], []]);
  });
  test("are no more than so many, and no less alike than that", () => {
    assert.deepEqual(lists(some, { least: 0.01, most: 1, isBothWays: true }), [[2], [0], [0], []]);
    assert.deepEqual(lists(some, { least: 0.2, most: 9, isBothWays: true }), [[2], [], [0], []]);
  });
  test("may have in common what isn’t listed", () => {
    assert.deepEqual(lists(all([[1], [1]], 0.9), { least: 0.8, most: 9, isBothWays: true }), [[1], [0]]);
  });
});

test("the most alike: how a list is cut changes nothing", () => {
  const given: fc.Arbitrary<Given> = fc.record({
    terms: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }),
    rest: fc.constantFrom(0, 0.3, 0.6),
    asks: fc.boolean(),
  });
  const wanted = fc.record({
    least: fc.constantFrom(0.05, 0.2, 0.4),
    most: fc.constantFrom(1, 3, 20),
    isBothWays: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(given, { maxLength: 14 }),
      wanted,
      fc.record({ queries: fc.integer({ min: 1, max: 8 }), targets: fc.integer({ min: 1, max: 15 }) }),
      (some, of, sizes) => {
        assert.deepEqual(lists(some, of, sizes), lists(some, of));
      },
    ),
    { numRuns: 200 },
  );
});
