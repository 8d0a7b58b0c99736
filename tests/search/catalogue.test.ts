import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { catalogueFile } from "../../src/search/catalogue.ts";
import { readFragments } from "../../src/search/fragment.ts";
import { gzipJson } from "../../src/search/gzipJson.ts";
import { FACETS } from "../../src/site/model/facets.ts";

const article = (id: string, filters: Readonly<Record<string, readonly string[]>>) => ({
  id,
  url: "",
  content: "",
  anchors: [],
  filters,
});

test("search: the catalogue has columns for days and facets, in the order of the ids", () => {
  const file = catalogueFile(
    [
      article("en_c", { latest: ["1970-01-03"], certainty: ["approximate"], tag: ["b", "a"] }),
      article("en_a", {
        earliest: ["1970-01-02"],
        latest: ["1970-01-02"],
        certainty: ["exact"],
        source: ["Reuters"],
      }),
      article("en_b", { earliest: ["1970-01-11"], certainty: ["unknown"], tag: ["b"] }),
    ],
    FACETS,
  );
  assert.deepEqual(
    [file.count, file.first, file.length, file.last, file.undated],
    [3, [1, 10, null], [0, null, null], { 2: 2 }, [1]],
  );
  const columns = Object.fromEntries(file.facets.map(({ name, values, of }) => [name, [values, of]]));
  assert.deepEqual(columns.source, [["Reuters"], [0, [], []]]);
  assert.deepEqual(columns.tag, [
    ["a", "b"],
    [[], 1, [1, 0]],
  ]);
});

test("search: facet names fit into addresses and queries, and are unique", () => {
  const names = FACETS.map(({ name }) => name);
  assert.ok(names.every((name) => /^[a-z]+$/.test(name)));
  assert.equal(new Set([...names, "q", "from", "to", "sort", "undated", "highlight"]).size, names.length + 6);
});

test("search: a compressed file is the same on every operating system", () => {
  const packed = gzipJson({ a: [1, 2] });
  assert.equal(packed[9], 255);
  assert.deepEqual(JSON.parse(gunzipSync(packed).toString()), { a: [1, 2] });
});

test("search: a fragment in another format is refused, and the error names it", () => {
  assert.throws(
    () => readFragments("en_1.pf_fragment", gzipSync("{}")),
    /en_1\.pf_fragment isn't a fragment/,
  );
  const bytes = gzipSync(
    'pagefind_dcd{"content":"a","filters":{"when":["2024"]},"url":"/","anchors":[{"id":"p1","location":3,"text":"b"}]}',
  );
  const read = { url: "/", content: "a", anchors: [{ id: "p1", location: 3 }], filters: { when: ["2024"] } };
  assert.deepEqual(readFragments("en_1.pf_fragment", bytes), [{ id: "en_1", ...read }]);
});

test("search: a file with the texts of several articles has them by their ids", () => {
  const one = (content: string) => ({ content, filters: { when: ["2024"] }, url: "/", anchors: [] });
  const bytes = gzipSync(`pagefind_dcd${JSON.stringify({ en_1: one("a"), en_2: one("b") })}`);
  assert.deepEqual(
    readFragments("en_group_83ef43c.pf_fragment", bytes).map(({ id, content }) => [id, content]),
    [
      ["en_1", "a"],
      ["en_2", "b"],
    ],
  );
});
