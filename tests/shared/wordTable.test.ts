import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordTable } from "../../src/shared/wordTable.ts";

test("each word has the number with which it was added, for however many there was room at first", () => {
  const few = fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom("", "a", "aa", "\ud800", "Łódź")));
  fc.assert(
    fc.property(few, fc.nat(3000), fc.nat(3), (some, size, more) => {
      const words = [...some, ...Array.from({ length: 700 * more }, (_, at) => `word ${at}`)];
      const all = [...new Set(words)];
      const table = wordTable((number) => all[number], size);
      for (const [number, word] of all.entries()) {
        assert.equal(table.numberOf(word), null);
        table.add(number);
      }
      assert.deepEqual(
        all.map((word) => table.numberOf(word)),
        [...all.keys()],
      );
      assert.equal(table.numberOf("none of them"), null);
    }),
    { numRuns: 60 },
  );
});
