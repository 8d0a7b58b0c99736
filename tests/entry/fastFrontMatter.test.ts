import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fastFrontMatter } from "../../src/entry/fastFrontMatter.ts";

describe("fast front matter: lists with one item of JSON on each line", () => {
  test("are taken out, also at the end", () => {
    assert.deepEqual(
      fastFrontMatter('id: a\ntimes:\n  - {"p":1}\n  - {"p":2}\ntags: []\nnames:\n  - {"id":"x: \\"y"}'),
      {
        rest: "id: a\ntags: []\n",
        lists: { times: [{ p: 1 }, { p: 2 }], names: [{ id: 'x: "y' }] },
      },
    );
  });

  test("stay for YAML if a person wrote them in another form", () => {
    for (const text of [
      "times:\n  - {p: 1}\n",
      'times:\n  - {"p":1}\n  - p: 2\n',
      "note: |\n  times:\n    - {}\n",
    ]) {
      assert.deepEqual(fastFrontMatter(text), { rest: text, lists: {} });
    }
  });
});
