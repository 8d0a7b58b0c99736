import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { jsonList } from "../../src/entry/jsonList.ts";
import { NO_RELATED } from "../../src/entry/relatedNumbers.ts";
import { relatedTable } from "../../src/entry/relatedTable.ts";
import { storiesTable } from "../../src/entry/storiesTable.ts";
import { readJson, readLists } from "../../src/read/lists.ts";
import { manifestText, readManifest } from "../../src/write/manifest.ts";
import { textOf } from "../support/content.ts";
import { inFolder } from "../support/folder.ts";

/** So short that every list is cut within a line and within a character. */
const SHORT = 7;

describe("lists that are too long for one text", () => {
  test("are written in pieces and read in pieces, and are the JSON that they always were", () => {
    const items = fc.array(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.record({ id: fc.string() }, { noNullPrototype: true })),
    );
    fc.assert(
      fc.property(items, (list) => {
        const text = [...jsonList(list, 2)].join("");
        assert.deepEqual(JSON.parse(text), list);
        assert.equal(text.split("\n").length, list.length === 0 ? 1 : list.length + 2);
        inFolder({ "list.json": `${text}\n` }, (dir) => {
          assert.deepEqual(readJson(join(dir, "list.json"), 0), list);
          const some = [...readLists(join(dir, "list.json"), SHORT)].flatMap((part) => part.items);
          assert.deepEqual(some, list);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("several lists in one file, and what stands beside them", () => {
    const story = { id: "s", articles: ["a", "b"], joins: [], thread: null };
    const files = {
      "some.json": '{\n"sealed": 5,\n"files": [\n{"path":"ä"},\n{"path":"]"}\n]\n}\n',
      "stories.json": textOf(storiesTable({ stories: [story], threads: [] })),
      "related.json": textOf(relatedTable(NO_RELATED)),
    };
    inFolder(files, (dir) => {
      const read = [...readLists(join(dir, "some.json"), SHORT)];
      const of = (name: string) => read.flatMap(({ list, items }) => (list === name ? items : []));
      assert.deepEqual([of("sealed"), of("files")], [[5], [{ path: "ä" }, { path: "]" }]]);
      for (const name of ["stories.json", "related.json"])
        assert.deepEqual(readJson(join(dir, name), 0), JSON.parse(readFileSync(join(dir, name), "utf8")));
    });
  });

  test("what isn't whole, or isn't of that form, is refused", () => {
    const refused = ["", '{\n"files": [\n1,\n', '{\n"files": [\n1,\n2', "no"];
    for (const text of refused)
      inFolder({ "list.json": text }, (dir) =>
        assert.throws(() => [...readLists(join(dir, "list.json"))], Error, JSON.stringify(text)),
      );
  });
});

test("a manifest: without its files where they aren't wanted, and also in other lines than ours", () => {
  const files = [{ path: "index.html", bytes: 1, sha256: "x" }];
  const article = { id: "a", file: "a.txt", copies: [], bytes: 9, sha256: "y", date: null };
  const whole = { articles: [article], withdrawn: ["b"], files };
  const text = textOf(manifestText(whole));
  inFolder({ "ours.json": text, "other.json": JSON.stringify(whole, null, 4) }, (dir) => {
    assert.deepEqual(readManifest(join(dir, "ours.json"), true), whole);
    assert.deepEqual(readManifest(join(dir, "ours.json"), false), { ...whole, files: [] });
    assert.deepEqual(readManifest(join(dir, "other.json"), true), whole);
  });
});
