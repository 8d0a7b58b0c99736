import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lanes } from "../../src/shared/lanes.ts";

describe("lanes", () => {
  test("do each item once, so many at a time", async () => {
    let [now, most] = [0, 0];
    const taken: [number, number][] = [];
    await lanes(
      Array.from({ length: 20 }, (_, index) => index),
      3,
      async (item) => {
        now += 1;
        most = Math.max(most, now);
        await new Promise(setImmediate);
        now -= 1;
        return item * 2;
      },
      async (item, result) => void taken.push([item, result]),
    );
    assert.equal(most, 3);
    taken.sort(([a], [b]) => a - b);
    assert.deepEqual(
      taken,
      Array.from({ length: 20 }, (_, index) => [index, index * 2]),
    );
  });

  test("take an item only when few others get ready", async () => {
    const taken: number[] = [];
    function* items() {
      for (let item = 0; item < 6; item += 1) {
        taken.push(item);
        yield item;
      }
    }
    const ready: (() => void)[] = [];
    const ends: (() => void)[] = [];
    const all = lanes(
      items(),
      4,
      (item, onReady) =>
        new Promise<void>((resolve) => {
          ready[item] = onReady;
          ends[item] = resolve;
        }),
      undefined,
      2,
    );
    const turn = () => new Promise(setImmediate);
    await turn();
    assert.deepEqual(taken, [0, 1]);
    // Said twice, it counts once.
    ready[1]?.();
    ready[1]?.();
    await turn();
    assert.deepEqual(taken, [0, 1, 2]);
    ready[0]?.();
    await turn();
    assert.deepEqual(taken, [0, 1, 2, 3]);
    // All lanes are full, however ready they are.
    ready[2]?.();
    ready[3]?.();
    await turn();
    assert.deepEqual(taken, [0, 1, 2, 3]);
    ends[0]?.();
    await turn();
    assert.deepEqual(taken, [0, 1, 2, 3, 4]);
    for (const end of ends) end();
    await turn();
    ends[5]?.();
    await all;
    assert.deepEqual(taken, [0, 1, 2, 3, 4, 5]);
  });

  test("end with the first failure, without waiting for the others, and take nothing after it", async () => {
    const begun: number[] = [];
    const taken: number[] = [];
    let last: () => void = () => {};
    const run = async (item: number) => {
      begun.push(item);
      if (item === 1) throw new Error("no");
      if (item === 0)
        await new Promise<void>((resolve) => {
          last = resolve;
        });
    };
    await assert.rejects(
      lanes([0, 1, 2, 3], 2, run, async (item) => void taken.push(item)),
      /^Error: no$/,
    );
    last();
    await new Promise(setImmediate);
    assert.deepEqual([begun, taken], [[0, 1], []]);
  });
});
