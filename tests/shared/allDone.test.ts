import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allDone } from "../../src/shared/allDone.ts";

describe("all done", () => {
  test("gives what came of each, in their order", async () => {
    const late = new Promise<number>((resolve) => setImmediate(() => resolve(1)));
    assert.deepEqual(await allDone([late, Promise.resolve(2)]), [1, 2]);
  });

  test("a failure is told when the others have ended, and the first of several in their order", async () => {
    let isOver = false;
    const work = async () => {
      await new Promise(setImmediate);
      isOver = true;
      throw new Error("first");
    };
    await assert.rejects(allDone([work(), Promise.reject(new Error("second"))]), /^Error: first$/);
    assert.ok(isOver);
  });
});
