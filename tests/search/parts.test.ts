import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { lengthsOf } from "../../src/browser/articleLengths.ts";
import { catalogueParts } from "../../src/browser/catalogueParts.ts";
import { indexList } from "../../src/browser/indexList.ts";
import { startProgram } from "../../src/browser/program.ts";
import { searchEngine } from "../../src/browser/searchEngine.ts";
import type { SearchSizes } from "../../src/search/sizes.ts";
import { sumsAfter } from "../../src/shared/articleLengths.ts";
import type { StartFile } from "../../src/shared/indexFile.ts";
import { numbersToText } from "../../src/shared/numberText.ts";
import type { SearchedPage } from "../../src/site/searched.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { wordOfRank } from "../bench/generate.ts";
import { type Files, type Former, indexed, unpacked } from "../support/indexed.ts";

const COUNT = 420;
const VOCABULARY = 4000;

const LARGE: SearchSizes = { whole: 0, part: 50, parts: 99, list: 3, inList: 3 };

/** Words as frequent as those of a language are; a text of a length of its own. */
function textOf(id: number): string {
  let state = id + 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const words = Array.from({ length: 40 + ((id * 37) % 500) }, () =>
    wordOfRank(Math.floor(VOCABULARY ** next())),
  );
  return words.join(" ");
}

const page = (id: number): SearchedPage => ({
  path: `/articles/${id}/`,
  key: String(id),
  row: () => ({
    path: `/articles/${id}/`,
    title: `Title ${id}`,
    fields: { when: [`Day ${id}`], basis: ["stated"], certainty: ["exact"], tag: [`t${id % 3}`] },
  }),
  speakers: () => [],
  text: () => ({
    title: `Title ${id}`,
    body: textOf(id),
    first: 1,
    last: Number.POSITIVE_INFINITY,
    quotations: [],
  }),
});

const startOf = (files: Files): StartFile => JSON.parse(unpacked(files, "catalogue.json_gz").toString());

/** The search of a browser. @param asked gets the paths that it loads. */
function searchOf(folder: string, start: StartFile) {
  const engine = searchEngine();
  const { index, ...file } = start;
  engine.begin(`${folder}/pagefind/pagefind.wasm_gz`);
  engine.use(`${folder}/pagefind/index/`, index, file.parts);
  return { ...catalogueParts(file, "/"), engine };
}

const { fetch } = globalThis;

describe("search: a large archive’s parts and lists", () => {
  const cache = memoryCache();
  const former: Former = new Map();
  const pages = Array.from({ length: COUNT }, (_, id) => page(id));
  let [one, cut]: [Files, Files] = [new Map(), new Map()];
  let asked: string[] = [];
  before(async () => {
    one = await indexed(pages, cache);
    cut = await indexed(pages, cache, former, LARGE);
    globalThis.fetch = async (address) => {
      const [, folder, path = ""] = /(one|cut)?\/?(pagefind\/.*)/.exec(String(address)) ?? [];
      asked.push(path);
      const file = (folder === "one" ? one : cut).get(path);
      return new Response(file ? Buffer.from(file) : null, { status: file ? 200 : 404 });
    };
  });
  after(() => {
    globalThis.fetch = fetch;
  });

  test("lists, parts and names are such as are meant to be cut", () => {
    const [whole, parts] = [startOf(one), startOf(cut)];
    assert.ok((parts.index.lists?.length ?? 0) > 3 && parts.parts.length > 3);
    assert.deepEqual([parts.index.chunks, parts.index.lengths, parts.whole], [[], undefined, undefined]);
    assert.deepEqual([whole.index.lists, whole.parts], [undefined, []]);
    const texts = [...cut.keys()].filter((path) => path.startsWith("pagefind/texts/"));
    assert.ok(
      texts.every((path) => /\/[0-9a-f]{10}-\d+$/.test(path)),
      texts[0],
    );
  });

  const word = fc.integer({ min: 1, max: VOCABULARY + 99 }).map(wordOfRank);
  const beginning = fc
    .tuple(word, fc.integer({ min: 1, max: 4 }))
    .map(([text, length]) => text.slice(0, length));
  const query = fc
    .tuple(
      fc.array(fc.oneof(word, beginning, fc.integer({ min: 1, max: 60 }).map(wordOfRank)), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.boolean(),
    )
    .map(([words, isPhrase]) => (isPhrase ? `"${words.join(" ")}"` : words.join(" ")));

  test("find the same in the same order, with the same scores and places, as one file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(query, { minLength: 1, maxLength: 4 }), async (queries) => {
        const whole = searchOf("one", startOf(one));
        const parts = searchOf("cut", startOf(cut));
        for (const query of queries) {
          const expected = await whole.engine.search(query);
          const before = await parts.engine.search(query);
          assert.deepEqual([...before.rows].sort(), [...expected.rows].sort());
          const rows = [...before.rows];
          for (const { part, lengths } of await parts.lengths(rows)) parts.engine.know(part, lengths);
          assert.deepEqual(await parts.engine.search(query), expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a word loads the lists that may name its files, and the texts of those that are shown", async () => {
    const parts = searchOf("cut", startOf(cut));
    asked = [];
    const { rows } = await parts.engine.search(`"${wordOfRank(900)}"`);
    const { lists = [] } = startOf(cut).index;
    const listed = new Set(lists.map(([, , name]) => `pagefind/index/${name}`));
    const loaded = asked.filter((path) => listed.has(path));
    assert.ok(loaded.length === 1 && rows.length > 0, `${loaded.length} lists`);
    for (const row of rows) {
      const { meta } = await parts.text(row, []);
      assert.equal(meta.title, `Title ${row}`);
    }
  });

  test("an edit gives what a clean build gives", async () => {
    const edited = pages.map((one, id) => (id === 200 ? { ...page(7), key: "edited" } : one));
    const again = await indexed(edited, cache, new Map(former), LARGE);
    assert.deepEqual(again, await indexed(edited, memoryCache(), new Map(), LARGE));
  });

  test("scores are the same when sums of lengths are rounded", async () => {
    const { version } = startOf(one).index;
    const module = new WebAssembly.Module(
      Uint8Array.from(unpacked(one, "pagefind.wasm_gz").subarray("pagefind_dcd".length)),
    );
    const file = startOf(one).index.chunks[0];
    assert.ok(file);
    const words = unpacked(one, `index/${file[2]}`);
    const searched = async (lengths: readonly number[]) => {
      const program = await startProgram(module, indexList({ version, lengths }));
      program.add(words);
      return program.search(file[0], file[0], false);
    };
    const found = (await searched(new Array<number>(COUNT).fill(1))).map(({ p }) => Number(p));
    const length = fc.oneof(fc.integer({ min: 1, max: 2 ** 22 }), fc.integer({ min: 1, max: 999 }));
    await fc.assert(
      fc.asyncProperty(fc.array(length, { minLength: COUNT, maxLength: COUNT }), async (lengths) => {
        const all = Array.from({ length: 14 }, (_, part) => lengths.slice(part * 30, part * 30 + 30));
        const sums = sumsAfter(all);
        const parts = all.map(({ length: count }, part) => ({ count, words: sums[part] ?? 0 }));
        const needed = new Set(found.map((row) => Math.floor(row / 30)));
        const known = new Map(all.flatMap((some, part) => (needed.has(part) ? [[part, some] as const] : [])));
        assert.ok(known.size > 0 && known.size < 14, `${known.size} parts`);
        assert.deepEqual(await searched(lengthsOf({}, parts, known)), await searched(lengths));
        assert.deepEqual(lengthsOf({ lengths: numbersToText(lengths) }, [], new Map()), lengths);
      }),
      { numRuns: 30 },
    );
  });
});
