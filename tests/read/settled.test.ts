import assert from "node:assert/strict";
import { test } from "node:test";
import { isSettled } from "../../src/read/settled.ts";

const second = 1_000_000_000n;
const BEGAN = 1_700_000_000n * second;

test("a file is settled if it was neither written nor changed in the three seconds before a build", () => {
  const old = BEGAN - 4n * second;
  assert.ok(isSettled({ written: old, changed: old }, BEGAN));
  for (const late of [BEGAN - 3n * second, BEGAN, BEGAN + second]) {
    assert.equal(isSettled({ written: late, changed: old }, BEGAN), false);
    assert.equal(isSettled({ written: old, changed: late }, BEGAN), false);
  }
});
