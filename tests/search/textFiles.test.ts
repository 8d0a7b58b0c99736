import assert from "node:assert/strict";
import { test } from "node:test";
import { textsInFile } from "../../src/search/textFiles.ts";

test("search: four texts a file in a small archive, up to twelve in a large one", () => {
  const files = [1, 4, 5, 4000, 4001, 10_000, 12_000, 60_000].map(textsInFile);
  assert.deepEqual(files, [4, 4, 4, 4, 6, 10, 12, 12]);
});
