import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fastFrontMatter } from "../../src/entry/fastFrontMatter.ts";

describe("lists of a front matter that are JSON", () => {
  test("are taken out of it, the last one too", () => {
    assert.deepEqual(
      fastFrontMatter('id: a\ntimes:\n  - {"p":1}\n  - {"p":2}\ntags: []\nnames:\n  - {"id":"x: \\"y"}'),
      {
        rest: "id: a\ntags: []\n",
        lists: { times: [{ p: 1 }, { p: 2 }], names: [{ id: 'x: "y' }] },
      },
    );
  });

  test("stay for YAML where a person wrote them otherwise", () => {
    for (const text of [
      "times:\n  - {p: 1}\n",
      'times:\n  - {"p":1}\n  - p: 2\n',
      "note: |\n  times:\n    - {}\n",
    ]) {
      assert.deepEqual(fastFrontMatter(text), { rest: text, lists: {} });
    }
  });
});
