import assert from "node:assert/strict";
import { test } from "node:test";
import { textsInFile } from "../../src/search/textFiles.ts";

test("search: four texts a file in a small archive, up to twelve in a large one", () => {
  const files = [1, 4, 5, 2000, 12_000, 60_000].map((pages) => textsInFile(pages, "/articles/a/"));
  assert.deepEqual(files, [4, 4, 4, 4, 12, 12]);
});

test("search: while an archive grows, the files of one shard after another get more texts", () => {
  const shards = Array.from({ length: 100 }, (_, at) => `/articles/${at}/`);
  const of = (pages: number) => shards.map((shard) => textsInFile(pages, shard));
  for (const pages of [4000, 5000, 8000, 9999, 10_000]) {
    const [before, after] = [of(pages), of(pages + 1)];
    assert.ok(before.filter((texts, at) => texts !== after[at]).length <= 2, `at ${pages}`);
    assert.ok(new Set(before).size <= 2, "no two differ by more than one");
  }
});
