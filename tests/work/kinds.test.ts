import assert from "node:assert/strict";
import { test } from "node:test";
import { namedFirst } from "../../src/work/kind.ts";
import { PARTS, type SiteJob } from "../../src/work/siteParts.ts";

test("a task that has failed is named by its first file, page or shard, and how many there are", () => {
  assert.deepEqual([["a.txt", "b.txt", "c.txt"], ["a.txt"], []].map(namedFirst), [
    "a.txt and 2 more",
    "a.txt",
    "nothing",
  ]);
  const jobs: readonly SiteJob[] = [
    { pages: [200, 201] },
    { shards: [{ from: 128, to: 256 }], language: "en" },
    { data: { of: "annotations", which: [4, 5] } },
    { ready: 1 },
  ];
  assert.deepEqual(jobs.map(PARTS.named), [
    "pages: 2 from 200",
    "search: 1 shard from page 128",
    "data: 2 annotations from 4",
    "the model of the site",
  ]);
});
