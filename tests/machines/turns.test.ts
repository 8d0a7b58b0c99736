import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { line } from "../../src/machines/turns.ts";

describe("a line", () => {
  test("lets through in the order in which places were taken, whoever is ready first or leaves early", () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.record({ ready: fc.nat(9), goes: fc.boolean() }), { minLength: 1, maxLength: 12 })
          .filter((some) => some.some(({ goes }) => goes)),
        async (some) => {
          const place = line();
          const gone: number[] = [];
          await Promise.all(
            some.map(async ({ ready, goes }, index) => {
              const { come, leave } = place();
              for (let turn = 0; turn < ready; turn += 1) await null;
              if (goes) {
                await come;
                gone.push(index);
              }
              leave();
            }),
          );
          assert.deepEqual(
            gone,
            some.flatMap(({ goes }, index) => (goes ? [index] : [])),
          );
        },
      ),
    ));
});
