import assert from "node:assert/strict";
import { test } from "node:test";
import { hitsOf } from "../../src/browser/hits.ts";
import type { IndexedArticle } from "../../src/browser/pagefind.ts";

test("browser: each article that was found has its own places, and its words without longer ones that begin like them", async () => {
  const [exact, longer] = [24 ** 2 * 0.889, 24 ** 2 * 0.675];
  const asked: unknown[] = [];
  const hits = hitsOf(
    {
      rows: Uint32Array.of(7, 3),
      scores: Float64Array.of(2, 1),
      counts: Uint32Array.of(1, 2),
      positions: Uint32Array.of(5, 8, 9),
      weights: Float64Array.of(1, 1, 7),
      placeScores: Float64Array.of(longer, exact, exact * 49),
    },
    async (row, found): Promise<IndexedArticle> => {
      asked.push([row, found.map(({ location }) => location)]);
      return Promise.reject(new Error("no text"));
    },
  );
  assert.deepEqual(
    hits.map(({ id, score, words }) => [id, score, words]),
    [
      ["7", 2, []],
      ["3", 1, [8, 9]],
    ],
  );
  await assert.rejects(hits[1]?.data() ?? Promise.resolve());
  assert.deepEqual(asked, [[3, [8, 9]]]);
});
