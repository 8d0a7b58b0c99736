import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { AT_ONCE, backlog } from "../../src/work/backlog.ts";

describe("a backlog", () => {
  test("does all in its order, and never holds more than it may", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20)), fc.nat(50), async (sizes, most) => {
        const waiting = backlog(most);
        const done: number[] = [];
        for (const [index, bytes] of sizes.entries()) {
          waiting.put(() => done.push(index), bytes);
          assert.ok(sizes.slice(done.length, index + 1).reduce((sum, size) => sum + size, 0) <= most);
        }
        await waiting.done();
        assert.deepEqual(done, [...sizes.keys()]);
      }),
    ));

  test("does nothing before it is asked to, if little waits", async () => {
    const waiting = backlog(10);
    const done: string[] = [];
    waiting.put(() => done.push("one"), 10);
    assert.deepEqual(done, []);
    await waiting.done();
    assert.deepEqual(done, ["one"]);
  });

  test("tells of a failure", async () => {
    const waiting = backlog();
    waiting.put(() => assert.fail("the disk is full"), 0);
    await assert.rejects(waiting.done(), /the disk is full/);
  });

  test("of somebody who never waits does all at once", () => {
    const done: string[] = [];
    AT_ONCE.put(() => done.push("one"), 0);
    assert.deepEqual(done, ["one"]);
  });
});
