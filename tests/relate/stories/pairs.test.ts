import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  growingPairs,
  mostAlikeFirst,
  type Pair,
  type Pairs,
  pairAt,
  pairsOfBoth,
} from "../../../src/relate/stories/pairs.ts";

/** Few values, so that many pairs are as much alike, and some are twice there. */
const pair = fc
  .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.constantFrom(0.3, 0.5, 1))
  .map(([one, other, similarity]): Pair => ({ one, other, similarity }));
// More than lists have room for at first.
const some = fc.array(pair, { maxLength: 200 });

function listed(pairs: readonly Pair[]): Pairs {
  const growing = growingPairs();
  for (const { one, other, similarity } of pairs) growing.add(one, other, similarity);
  assert.equal(growing.length, pairs.length);
  return growing.all();
}

const records = (pairs: Pairs): Pair[] => Array.from(pairs.ones.keys(), (at) => pairAt(pairs, at));

describe("pairs: lists of numbers in place of records", () => {
  it("hold what was added, in its order", () => {
    fc.assert(fc.property(some, (pairs) => assert.deepEqual(records(listed(pairs)), pairs)));
  });

  it("are taken from the most alike on, then by their indexes, as records would be", () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const list = listed(pairs);
        const places = [...list.ones.keys()].sort(mostAlikeFirst(list));
        const sorted = pairs.toSorted(
          (a, b) => b.similarity - a.similarity || a.one - b.one || a.other - b.other,
        );
        assert.deepEqual(
          places.map((at) => pairAt(list, at)),
          sorted,
        );
      }),
    );
  });

  it("of two lists are those of the first, and then those of the second", () => {
    fc.assert(
      fc.property(some, some, (one, other) =>
        assert.deepEqual(records(pairsOfBoth(listed(one), listed(other))), [...one, ...other]),
      ),
    );
  });
});
