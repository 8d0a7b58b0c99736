import assert from "node:assert/strict";
import { test } from "node:test";
import { asWritten } from "../../../src/site/article/asWritten.ts";

test("words as they are written: names keep their capitals, and what only begins a sentence has none", () => {
  const text = [
    "Tariffs rise. Musk’s plan for NATO and SpaceX worries many.",
    "He wants no tariffs, says Musk.",
  ];
  assert.deepEqual(asWritten(["musk", "tariffs", "nato", "spacex", "absent"], text), [
    ...["Musk", "tariffs", "NATO", "SpaceX", "absent"],
  ]);
  assert.deepEqual(asWritten(["constructor"], ["Nothing"]), ["constructor"]);
});
