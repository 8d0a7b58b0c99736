import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { inTurn } from "../../src/search/inTurn.ts";

describe("search: files are finished in turn", () => {
  test("whichever is ready first", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.nat({ max: 30 }), async (scheduler, count) => {
        const items = Array.from({ length: count }, (_, item) => item);
        const finished: number[] = [];
        const made = inTurn(items, async (item) => {
          await scheduler.schedule(Promise.resolve());
          return () => finished.push(item);
        });
        assert.deepEqual(
          await scheduler.waitFor(made),
          items.map((item) => item + 1),
        );
        assert.deepEqual(finished, items);
      }),
    );
  });

  test("only some are made ahead", async () => {
    let [open, most] = [0, 0];
    await inTurn(Array.from({ length: 50 }).keys(), async () => {
      open += 1;
      most = Math.max(most, open);
      await setImmediate();
      return () => {
        open -= 1;
      };
    });
    assert.ok(most > 1 && most < 20, `${most}`);
  });

  test("what is ready at once keeps nothing back", async () => {
    const begun: number[] = [];
    const isSlow = (item: number) => item % 20 === 0;
    await inTurn(Array.from({ length: 50 }).keys(), async (item) => {
      if (isSlow(item)) {
        begun.push(item);
        await setImmediate();
        assert.deepEqual(begun, [0, 20, 40]);
      }
      return () => item;
    });
  });

  test("the first failure is told, and nothing is finished after it", async () => {
    const finished: number[] = [];
    const made = inTurn([0, 1, 2, 3], async (item) => {
      if (item > 1) throw new Error(`no ${item}`);
      return () => finished.push(item);
    });
    await assert.rejects(made, /no 2/);
    assert.deepEqual(finished, [0, 1]);
  });
});
