import assert from "node:assert/strict";
import { test } from "node:test";
import { textFiles } from "../../src/search/textFiles.ts";

test("search: four texts a file in a small archive, up to twelve in a large one", () => {
  const files = [1, 4, 5, 4000, 10_000, 12_000, 60_000].map(textFiles);
  assert.deepEqual(files, [1, 1, 2, 1000, 1000, 1000, 5000]);
});
