import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nestable, type Range } from "../../../src/site/article/ranges.ts";

const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(15)), { maxLength: 5 });

test("nestable: no range partly overlaps another or a fixed one, and each still holds its own words", () => {
  const partlyOverlaps = (a: Range, b: Range) => a.start < b.start && b.start < a.end && a.end < b.end;
  fc.assert(
    fc.property(ranges, fc.array(fc.nat(6), { maxLength: 8 }), (some, gaps) => {
      let at = 0;
      const fixed = gaps.map((gap) => {
        const start = at + gap;
        at = start + 4;
        return { start, end: at };
      });
      const given = some.map(([start, length]) => ({ start, end: start + length + 1 }));
      const found = nestable(given, fixed);
      const all = [...found, ...fixed];
      for (const a of all) for (const b of all) assert.ok(!partlyOverlaps(a, b), JSON.stringify([a, b]));
      for (const [index, { start, end }] of given.entries()) {
        const wide = found[index];
        assert.ok(wide && wide.start <= start && end <= wide.end);
      }
    }),
    { numRuns: 2000 },
  );
});
