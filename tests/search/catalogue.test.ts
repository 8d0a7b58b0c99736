import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { wordsIn } from "../../src/languages/words.ts";
import { gzip, gzipJson } from "../../src/search/gzip.ts";
import { blockKeys, gzipInBlocks } from "../../src/search/gzipInBlocks.ts";
import { textToRows } from "../../src/shared/catalogueFile.ts";
import { numbersToText, textToNumbers } from "../../src/shared/numberText.ts";
import { labelledFacets } from "../../src/site/model/facets.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { catalogueFor, catalogueRowsOf } from "../support/catalogues.ts";

test("search: the catalogue has columns for days and facets, in the order of the articles", () => {
  const articles = [
    {
      fields: {
        earliest: ["1970-01-02"],
        latest: ["1970-01-02"],
        certainty: ["exact"],
        source: ["Reuters"],
      },
    },
    { fields: { earliest: ["1970-01-11"], certainty: ["unknown"], tag: ["b"] } },
    { fields: { latest: ["1970-01-03"], certainty: ["approximate"], tag: ["b", "a", "b"] } },
    { fields: { earliest: ["1970-01-08"], latest: ["1970-01-09"], certainty: ["approximate"], tag: ["a"] } },
  ];
  const rows = catalogueRowsOf(articles);
  const part = rows.part(0, articles.length, []);
  assert.deepEqual(
    [textToNumbers(part.first), textToNumbers(part.length), part.last, textToRows(part.undated)],
    [[3, 19, 0, 6], [1, 0, 0, 2], { 2: 2 }, [1]],
  );
  const columns = Object.fromEntries(
    rows.facets.map(({ head, column }) => [
      head.name,
      [head.values, column(0, articles.length).map(textToRows)],
    ]),
  );
  assert.deepEqual(columns.source, [["Reuters"], [[0]]]);
  assert.deepEqual(columns.tag, [
    ["a", "b"],
    [
      [2, 3],
      [1, 2],
    ],
  ]);
  const tags = rows.facets.find(({ head }) => head.name === "tag");
  assert.deepEqual(
    [tags?.counts(), tags?.column(2, 4).map(textToRows)],
    [numbersToText([2, 2]), [[0, 1], [0]]],
  );
  const read = catalogueFor(articles);
  assert.deepEqual(
    read.rows.map(({ first, last }) => [first, last]),
    [
      [1, 1],
      [10, Number.POSITIVE_INFINITY],
      [Number.NEGATIVE_INFINITY, 2],
      [7, 8],
    ],
  );
  const tag = read.facets.find(({ name }) => name === "tag");
  assert.deepEqual(
    [0, 1, 2, 3].map((row) => tag?.of(row)),
    [[], [1], [0, 1], [0]],
  );
});

test("search: numbers as text, and back", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31)), (numbers) => {
      assert.deepEqual(textToNumbers(numbersToText(numbers)), numbers);
    }),
  );
  assert.equal(numbersToText([0, 31, 32, 1000]), "AfgBof");
});

test("search: facet names fit into addresses and queries, and are unique", () => {
  const names = labelledFacets(wordsIn("en")).map(({ name }) => name);
  assert.ok(names.every((name) => /^[a-z]+$/.test(name)));
  assert.equal(new Set([...names, "q", "from", "to", "sort", "undated", "highlight"]).size, names.length + 6);
});

test("search: a compressed file is the same on every operating system, and wherever it is compressed", async () => {
  const packed = await gzipJson('{"a":[1,2]}');
  assert.equal(packed[9], 255);
  assert.equal(gunzipSync(packed).toString(), '{"a":[1,2]}');
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.concat(Array.from({ length: 300 }, () => bytes))),
    fc.uint8Array({ minLength: 60_000, maxLength: 80_000 }),
  );
  await fc.assert(
    fc.asyncProperty(contents, fc.constantFrom(1, 6, 9), async (content, level) => {
      const here = gzipSync(content, { level });
      here[9] = 255;
      assert.deepEqual(Buffer.from(await gzip(content, level)), here);
    }),
    { numRuns: 30 },
  );
});

test("search: a file that is compressed in parts is one file, and only a changed part is compressed again", async () => {
  const parts = ["the river ".repeat(900), "", "the bridge ".repeat(900)].map((text) => Buffer.from(text));
  const cache = memoryCache();
  const inBlocks = (some: readonly Buffer[], known = cache) =>
    gzipInBlocks(some, blockKeys(some, 6), 6, known);
  const packed = await inBlocks(parts);
  assert.deepEqual(gunzipSync(packed), Buffer.concat(parts));
  assert.equal(packed[9], 255);
  const puts: string[] = [];
  const counting = { ...cache, put: (key: string) => void puts.push(key) };
  assert.deepEqual(await inBlocks(parts, counting), packed);
  await inBlocks([...parts.slice(0, 2), Buffer.from("another")], counting);
  assert.equal(puts.length, 1);
  assert.deepEqual(await inBlocks([Buffer.from("a")]), await gzip("a", 6));
});
