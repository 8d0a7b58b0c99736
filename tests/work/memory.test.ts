import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cachedDataVersionTag } from "node:v8";
import { clearUpSooner } from "../../src/work/memory.ts";

describe("clearing up sooner", () => {
  test("is an option of V8 as long as it is wanted, and no longer: what V8 has compiled is known by its options", () => {
    const before = cachedDataVersionTag();
    const asBefore = clearUpSooner();
    assert.notEqual(cachedDataVersionTag(), before);
    asBefore();
    assert.equal(cachedDataVersionTag(), before);
  });
});
