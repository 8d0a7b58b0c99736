import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { roomForLists } from "../../src/shared/roomForLists.ts";

test("room for lists: each list has its own, however long it is", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 20 }), (lengths) => {
      const room = roomForLists();
      const lists = lengths.map((length, at) => room(length).fill(at + 1));
      assert.deepEqual(
        lists.map((list, at) => list.every((number) => number === at + 1) && list.length),
        lengths.map((length) => length),
      );
    }),
    { numRuns: 30 },
  );
});
