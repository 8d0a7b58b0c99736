import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { indexList } from "../../src/browser/indexList.ts";
import { pagefindQuery } from "../../src/browser/pagefindQuery.ts";
import { startProgram } from "../../src/browser/program.ts";
import { mergeWords } from "../../src/search/merge.ts";
import { withPagefind } from "../../src/search/pagefind.ts";
import { type Found, readFound } from "../../src/search/pagefindFiles.ts";
import type { StartFile, TextOfArticle } from "../../src/shared/indexFile.ts";
import { textToNumbers } from "../../src/shared/numberText.ts";
import type { SearchedPage } from "../../src/site/searched.ts";
import { searchedHtml } from "../../src/site/searchedText.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { type Files, type Former, indexed, unpacked } from "../support/indexed.ts";

const WORDS =
  "river bridge harbour risqué risque São Müller O’Brien Russia-led art artist artists north peace talks budget over 10,000 said".split(
    " ",
  );

/** A made-up page: every page has other words at other places. */
const textOf = (id: number) =>
  [1, 2, 3]
    .map((p) =>
      Array.from({ length: 8 }, (_, at) => WORDS[(id * p * 7 + at * (id + 3)) % WORDS.length]).join(" "),
    )
    .map((words) => `${words} number${id % 50}`);

const searchedText = (id: number, further = "") => ({
  title: `The art of ${id}${further}`,
  body: textOf(id).join("\n\n"),
  first: 1,
  last: Number.POSITIVE_INFINITY,
  quotations: [{ p: 2, before: 0, letters: 3 }],
});

const htmlOf = (id: number) => searchedHtml(searchedText(id));

function page(id: number, key = ""): SearchedPage & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    path: `/articles/${id}/`,
    key: `${id} ${key}`,
    row: () => ({
      path: `/articles/${id}/`,
      title: `The art of ${id}`,
      fields: { when: [`Day ${id}`], basis: ["stated"], certainty: ["exact"], tag: [`t${id % 3}`] },
    }),
    speakers: () => (id % 2 === 0 ? ["Ada Quist"] : []),
    text: () => {
      asked.push(id);
      return searchedText(id, key);
    },
  };
}

const pagesOf = (ids: readonly number[]) => ids.map((id) => page(id));
const upTo = (count: number) => Array.from({ length: count }, (_, id) => id);

describe("search: Pagefind’s format, as we read and join it", () => {
  let one: Found;
  const parts = new Map<number, readonly Found[]>();
  before(() =>
    withPagefind("en", async (index) => {
      const found = async (ids: readonly number[]) => readFound(await index(ids.map(htmlOf)));
      one = await found(upTo(45));
      for (const count of [2, 7]) {
        const size = Math.ceil(45 / count);
        const made: Found[] = [];
        for (let from = 0; from < 45; from += size) made.push(await found(upTo(45).slice(from, from + size)));
        parts.set(count, made);
      }
    }),
  );

  for (const count of [2, 7])
    test(`${count} shards joined are what Pagefind makes of all pages at once`, () => {
      const shards = parts.get(count) ?? [];
      let pages = 0;
      const joined = shards.map((shard) => {
        pages += shard.pages.length;
        return { before: pages - shard.pages.length, postings: shard.postings };
      });
      const whole = mergeWords([{ before: 0, postings: one.postings }], 300);
      assert.ok(whole.length > 5 && [...one.postings.forms.values()].includes("risqué"));
      assert.deepEqual(mergeWords(joined, 300), whole);
      assert.deepEqual(
        shards.flatMap((shard) => shard.pages.map(({ words, content }) => [words, content])),
        one.pages.map(({ words, content }) => [words, content]),
      );
    });

  test("a page without words isn't part of the index, and the others keep their places", () =>
    withPagefind("en", async (index) => {
      const { pages } = readFound(
        await index([htmlOf(1), "<html><body data-pagefind-body></body></html>", htmlOf(2)]),
      );
      assert.deepEqual(
        pages.map(({ position, content }) => [position, /of (\d)/.exec(content)?.[1]]),
        [
          [0, "1"],
          [2, "2"],
        ],
      );
    }));

  test("files of another version or in another format are refused", () => {
    const list = (content: Uint8Array) => [{ path: "pagefind.en_1.pf_meta", content: gzipSync(content) }];
    const other = indexList({ version: "1.7.0" });
    assert.throws(
      () => readFound(list(Buffer.concat([Buffer.from("pagefind_dcd"), other]))),
      /version 1\.7\.0/,
    );
    assert.throws(() => readFound(list(other)), /isn’t a file of Pagefind’s index/);
    assert.throws(() => readFound([]), /no list of pages/);
  });
});

describe("search: indexing a site", () => {
  const cache = memoryCache();
  const former: Former = new Map();
  let files: Files;
  let start: StartFile;
  const ids = upTo(700);
  before(async () => {
    files = await indexed(pagesOf(ids), cache, former);
    start = JSON.parse(unpacked(files, "catalogue.json_gz").toString());
  });

  test("there is one index of all pages, a text of each, and no file besides", () => {
    assert.equal(textToNumbers(start.index.lengths ?? "").length, 700);
    const filesOfTexts = start.whole?.part.texts ?? [];
    const texts: TextOfArticle[] = filesOfTexts.flatMap(([count, name]) => {
      const some: TextOfArticle[] = JSON.parse(unpacked(files, `texts/${name}`).toString());
      assert.equal(some.length, count);
      return some;
    });
    assert.deepEqual(
      texts.map(({ path, title }) => [path, title]),
      ids.map((id) => [`/articles/${id}/`, `The art of ${id}`]),
    );
    assert.deepEqual(
      [texts[1]?.paragraphs, texts[1]?.starts],
      [
        [1, 1, 1],
        [4, 9, 9],
      ],
    );
    const named = [
      ...filesOfTexts.map(([, name]) => `texts/${name}`),
      ...start.index.chunks.map((chunk) => `index/${chunk[2]}`),
    ];
    const others = [
      "catalogue.json_gz",
      "pagefind.wasm_gz",
      "quotations.json_gz",
      "speakers.json_gz",
      "words.json_gz",
    ];
    assert.deepEqual(
      [...files.keys()].sort(),
      [...new Set([...named, ...others])].map((path) => `pagefind/${path}`).sort(),
    );
  });

  test("Pagefind’s program finds in it what the pages have, in any form of a word", async () => {
    const program = await startProgram(
      new WebAssembly.Module(
        Uint8Array.from(unpacked(files, "pagefind.wasm_gz").subarray("pagefind_dcd".length)),
      ),
      indexList({ ...start.index, lengths: textToNumbers(start.index.lengths ?? "") }),
    );
    const filesFor = program.chooser(indexList({ version: start.index.version, chunks: start.index.chunks }));
    const found = (query: string) => {
      const { words, written, isPhrase } = pagefindQuery(query, "en");
      for (const name of filesFor(words)) program.add(unpacked(files, `index/${name}`));
      return program
        .search(words, written, isPhrase)
        .map(({ p }) => Number(p))
        .sort((a, b) => a - b);
    };
    const having = (words: RegExp) => ids.filter((id) => words.test(textOf(id).join(" ")));
    assert.deepEqual(found('"bridges"'), having(/\bbridge\b/));
    assert.deepEqual(found('"number7"'), having(/number7\b/));
    assert.deepEqual(found('"o\'brien"'), having(/O’Brien/));
    assert.deepEqual(found('"risque"'), having(/risqu/));
    assert.deepEqual(found('"peace talks"'), having(/peace talks/));
    assert.ok(having(/peace talks/).length > 10);
    assert.deepEqual(found('"elephant"'), []);
  });

  const changes: readonly (readonly [string, readonly SearchedPage[]])[] = [
    ["nothing", pagesOf(ids)],
    ["one edited", pagesOf(ids).map((one, id) => (id === 500 ? page(id, " zebra") : one))],
    ["one added", pagesOf([...ids.slice(0, 9), 800, ...ids.slice(9)])],
    ["one removed", pagesOf(ids.filter((id) => id !== 300))],
    ["one moved", pagesOf([...ids.slice(1), 0])],
  ];
  for (const [what, pages] of changes)
    test(`${what}: the same files as of a clean build, and few pages are indexed again`, async () => {
      const again = await indexed(pages, cache, new Map(former));
      const asked = pages.filter(
        (one) => "asked" in one && Array.isArray(one.asked) && one.asked.length > 0,
      ).length;
      assert.ok(what === "nothing" ? asked === 0 : asked > 0 && asked < 650, `${asked} pages`);
      assert.deepEqual(again, await indexed(pages, memoryCache()));
    });

  test("a build in which nothing changed leaves the cache all that the next edit needs", async () => {
    // So many that the file of this word is compressed in several blocks.
    const often = "river ".repeat(1100);
    const pages = upTo(140).map((id) => page(id, often));
    const edited = pages.map((one, id) => (id === 3 ? page(id, `${often} zebra`) : one));
    const putBy = async (history: readonly (readonly SearchedPage[])[]) => {
      let put = new Set<string>();
      let known = memoryCache();
      const before: Former = new Map();
      for (const some of history) {
        // Like that on a disk, it has of a build only what that has asked for or put.
        const asked = memoryCache();
        const [last, puts] = [known, new Set<string>()];
        const keep = (key: string) => {
          const bytes = last.get(key);
          if (bytes) asked.put(key, bytes);
          return asked.get(key);
        };
        await indexed(
          some,
          {
            get: keep,
            has: (key) => keep(key) !== null,
            stored: () => null,
            put(key, bytes) {
              puts.add(key);
              asked.put(key, bytes);
            },
          },
          before,
        );
        [known, put] = [asked, puts];
      }
      return put;
    };
    assert.deepEqual(await putBy([pages, pages, edited]), await putBy([pages, edited]));
  });

  test("of an empty archive the search knows that it is empty", async () => {
    const none = await indexed([], memoryCache());
    const { count, index, parts }: StartFile = JSON.parse(unpacked(none, "catalogue.json_gz").toString());
    assert.deepEqual([count, index.lengths, index.chunks, parts], [0, "", [], []]);
  });
});
