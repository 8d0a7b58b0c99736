import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import fc from "fast-check";
import { catalogueParts } from "../../src/browser/catalogueParts.ts";
import { wordsIn } from "../../src/languages/words.ts";
import type { ShardOfSite } from "../../src/search/indexShards.ts";
import { writeCatalogue } from "../../src/search/writeCatalogue.ts";
import { labelledFacets } from "../../src/site/model/facets.ts";
import { memoryCache } from "../../src/work/cache.ts";
import { catalogueFor } from "../support/catalogues.ts";

const FACETS = labelledFacets(wordsIn("en"));
const NOTHING = new Uint8Array();

interface Given {
  readonly day: number | null;
  readonly tags: readonly string[];
}

const fieldsOf = ({ day, tags }: Given) => ({
  ...(day !== null && { earliest: [`2024-01-${String(day).padStart(2, "0")}`] }),
  ...(day !== null && day % 3 > 0 && { latest: [`2024-01-${String(day).padStart(2, "0")}`] }),
  certainty: [day === null ? "unknown" : "exact"],
  tag: tags,
});

/** A shard of which only the catalogue and the texts are of interest. */
function shard(articles: readonly Given[], number: number): ShardOfSite {
  const pages = articles.map((article, at) => {
    const [path, title] = [`/articles/${number}-${at}/`, `${number}-${at}`];
    return {
      path,
      key: "",
      row: () => ({ path, title, fields: fieldsOf(article) }),
      speakers: () => [],
      text: () => assert.fail("no article is read"),
    };
  });
  return {
    key: JSON.stringify(articles),
    shard: {
      positions: Uint32Array.from(pages.keys()),
      lengths: new Uint32Array(pages.length),
      quoted: "[]",
      cells: { firsts: new Float64Array(), lengths: new Uint32Array() },
    },
    pages: () => pages,
    block: () => NOTHING,
    counts: () => NOTHING,
    texts: () => pages.map(({ row }) => ({ content: row().title, paragraphs: [], starts: [] })),
  };
}

/** The catalogue of some shards, and its files. */
async function written(
  shards: readonly ShardOfSite[],
  sizes: { readonly whole: number; readonly part: number; readonly parts?: number },
) {
  const files = new Map<string, Uint8Array>();
  const output = {
    write: (path: string, content: string | Uint8Array) => void files.set(path, Buffer.from(content)),
    copy: () => assert.fail("nothing is copied"),
    carry: () => false,
  };
  const file = await writeCatalogue(
    shards,
    FACETS,
    { cache: memoryCache(), version: "", output },
    { parts: 99, ...sizes },
  );
  return { file, files };
}

const { fetch } = globalThis;

/** Lets the browser's code load these files. @returns the paths that it loaded. */
function serving(files: ReadonlyMap<string, Uint8Array>): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (address) => {
    const path = /pagefind\/.*/.exec(String(address))?.[0] ?? "";
    asked.push(path);
    const file = files.get(path);
    return new Response(file ? Buffer.from(file) : null, { status: file ? 200 : 404 });
  };
  return asked;
}

const article = fc.record({
  day: fc.option(fc.integer({ min: 1, max: 28 })),
  tags: fc.uniqueArray(fc.constantFrom("a", "b", "constructor"), { maxLength: 3 }),
});
const shards = fc.array(fc.array(article, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 });

describe("search: a catalogue in parts", () => {
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  test("says the same of every article as a whole one, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(shards, fc.integer({ min: 1, max: 8 }), async (given, part) => {
        const all = given.map(shard);
        const { file, files } = await written(all, { whole: 0, part });
        serving(files);
        const { catalogue, rows } = catalogueParts(file, "/");
        const whole = catalogueFor(all.flatMap((one) => one.pages().map(({ row }) => row())));
        assert.deepEqual(await rows(whole.rows.map(({ row }) => row)), whole.rows);
        for (const [index, facet] of whole.facets.entries()) {
          await catalogue.facets[index]?.load(whole.rows.map(({ row }) => row));
          for (const { row } of whole.rows) assert.deepEqual(catalogue.facets[index]?.of(row), facet.of(row));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("loads the parts that have the articles asked for, each once", async () => {
    const tags = ["a"];
    const days = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const all = [0, 3, 6].map((from, number) =>
      shard(
        days.slice(from, from + 3).map((day) => ({ day, tags })),
        number,
      ),
    );
    const { file, files } = await written(all, { whole: 8, part: 3 });
    const asked = serving(files);
    const { rows, text, catalogue } = catalogueParts(file, "/");
    assert.deepEqual([file.parts.length, file.whole], [3, undefined]);
    assert.deepEqual(
      (await rows([7, 8])).map(({ id }) => id),
      ["7", "8"],
    );
    assert.equal((await text(8, [])).meta.title, "2-2");
    const tag = catalogue.facets.find(({ name }) => name === "tag");
    assert.deepEqual([tag?.isAtHand, tag?.of(6)], [false, []]);
    await tag?.load([6]);
    await rows([6]);
    assert.deepEqual([tag?.of(6), tag?.of(0)], [[0], []]);
    const at = file.facets.findIndex(({ name }) => name === "tag");
    const [, , last] = file.parts;
    assert.deepEqual(
      asked.filter((path) => path.startsWith("pagefind/catalogue/")),
      [last?.name, last?.columns[at]].map((name) => `pagefind/catalogue/${name}`),
    );
  });

  test("has no parts if it isn't large, and larger ones if there were too many", async () => {
    const all = [1, 2, 3].map((day, number) => shard([{ day, tags: [] }], number));
    const partsOf = async (sizes: Parameters<typeof written>[1]) => (await written(all, sizes)).file.parts;
    assert.deepEqual(await partsOf({ whole: 3, part: 1 }), []);
    const counts = (await partsOf({ whole: 0, part: 1, parts: 2 })).map(({ count }) => count);
    assert.deepEqual(counts, [2, 1]);
  });
});
