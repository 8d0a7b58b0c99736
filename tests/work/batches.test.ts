import assert from "node:assert/strict";
import { test } from "node:test";
import { batchesOf, batchSize } from "../../src/work/batches.ts";

test("batches: are of at most so many items and about so many bytes", () => {
  const sizes = (items: readonly number[]) =>
    [...batchesOf(items, { items: 3, bytes: 10 }, (bytes) => bytes)].map((batch) => [...batch]);
  assert.deepEqual(sizes([1, 1, 1, 1]), [[1, 1, 1], [1]]);
  assert.deepEqual(sizes([6, 6, 20, 1]), [[6], [6], [20], [1]]);
  assert.deepEqual(sizes([]), []);
});

test("batches: grow with the number of items, so that many workers have some, up to a limit", () => {
  const usual = { items: 16, bytes: 300_000 };
  assert.deepEqual(batchSize(usual, 100_000, 1), usual);
  assert.deepEqual(batchSize(usual, 300, 8), usual);
  assert.deepEqual(batchSize(usual, 2048, 8), { items: 32, bytes: 600_000 });
  assert.deepEqual(batchSize(usual, 1_000_000, 8), { items: 128, bytes: 2_400_000 });
});
