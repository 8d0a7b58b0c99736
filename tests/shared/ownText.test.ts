import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { memoised } from "../../src/shared/memoised.ts";
import { ownText, ownTexts } from "../../src/shared/ownText.ts";
import { clearUp } from "../support/clearUp.ts";

/** Words that are cut out of texts of 200 kB, one after the other. */
function* words(): Generator<string> {
  for (let number = 0; number < 100; number += 1)
    yield Buffer.alloc(200_000, `${number} a long text `).toString("latin1").slice(7, 32);
}

/** By how many MB the memory in use grows. */
function grown(run: () => void): number {
  clearUp();
  const before = process.memoryUsage().heapUsed;
  run();
  clearUp();
  return (process.memoryUsage().heapUsed - before) / 1e6;
}

describe("a text of its own", () => {
  test("is the same text", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(fc.property(text, (text) => assert.equal(ownText(text), text)));
    fc.assert(fc.property(fc.array(text), (texts) => assert.deepEqual(ownTexts(texts), texts)));
    assert.equal(ownText(`half of a letter: \ud83d`), `half of a letter: \ud83d`);
  });

  test("keeps no longer text in memory, nor does what is remembered of it", () => {
    const kept: string[] = [];
    assert.ok(grown(() => kept.push(...words())) > 15, "else there is nothing to test");
    assert.ok(grown(() => kept.push(...[...words()].map(ownText))) < 2);
    const same = memoised((word: string) => ({ word }));
    assert.ok(grown(() => [...words()].map(same)) < 2);
    assert.equal(kept.length, 200);
  });
});
