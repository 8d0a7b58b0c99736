import assert from "node:assert/strict";
import { test } from "node:test";
import { givenOnce } from "../../src/shared/givenOnce.ts";

test("givenOnce: it gives what it has to the first who asks, and nothing to others", () => {
  const give = givenOnce("what the disk said");
  assert.deepEqual([give(), give(), give()], ["what the disk said", null, null]);
});
