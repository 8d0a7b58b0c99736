import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  givenExtra,
  givenTags,
  givenText,
  mostTrusted,
  PRECEDENCE,
  sourced,
} from "../../src/read/precedence.ts";
import type { Metadata, RegisterRow, Sourced } from "../../src/records/source.ts";

const NOTHING: Metadata = {
  title: null,
  date: null,
  source: null,
  author: null,
  url: null,
  language: null,
  tags: [],
  note: null,
  extra: {},
};
const row = (given: Partial<Metadata>): RegisterRow => ({
  ...NOTHING,
  ...given,
  file: "a.txt",
  line: 2,
  id: null,
});
const FIELDS = ["title", "date", "source", "author", "url", "language", "note"] as const;

describe("precedence", () => {
  test("the register wins over the front matter, in every field", () => {
    for (const field of FIELDS) {
      const both = { register: row({ [field]: "R" }), frontMatter: { ...NOTHING, [field]: "F" } };
      assert.deepEqual(givenText(both, field), { value: "R", origin: "register" });
      assert.deepEqual(givenText({ ...both, register: row({}) }, field), {
        value: "F",
        origin: "front matter",
      });
      assert.deepEqual(givenText({ ...both, register: null }, field), { value: "F", origin: "front matter" });
      assert.equal(givenText({ register: null, frontMatter: NOTHING }, field), null);
    }
  });

  test("any origin wins over those after it, in whatever order they are given", () => {
    assert.deepEqual(PRECEDENCE, ["register", "front matter", "text", "derived", "archive"]);
    for (const [index, origin] of PRECEDENCE.entries()) {
      const later: readonly (Sourced<string> | null)[] = PRECEDENCE.slice(index).map((one) =>
        sourced(one, one),
      );
      assert.equal(mostTrusted(...later)?.value, origin);
      assert.equal(mostTrusted(...[...later].reverse())?.value, origin);
    }
    assert.equal(mostTrusted(null, null), null);
  });

  test("tags aren't mixed; an empty list says nothing", () => {
    const frontMatter = { ...NOTHING, tags: ["rivers"] };
    assert.deepEqual(givenTags({ register: row({ tags: ["bridges"] }), frontMatter }), {
      value: ["bridges"],
      origin: "register",
    });
    assert.deepEqual(givenTags({ register: row({}), frontMatter }), {
      value: ["rivers"],
      origin: "front matter",
    });
    assert.equal(givenTags({ register: null, frontMatter: null }), null);
  });

  test("the curator's own columns are decided one by one", () => {
    const given = {
      register: row({ extra: { shelf: "3" } }),
      frontMatter: { ...NOTHING, extra: { shelf: "1", box: "7" } },
    };
    assert.deepEqual(givenExtra(given), { shelf: "3", box: "7" });
  });
});
