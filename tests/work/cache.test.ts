import assert from "node:assert/strict";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type DiskCache, memoryCache, openCache } from "../../src/work/cache.ts";
import { inFolder } from "../support/folder.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textIn = (cache: Pick<DiskCache, "get">, key: string) => {
  const bytes = cache.get(key);
  return bytes && new TextDecoder().decode(bytes);
};
/** Uses a cache in a new folder. */
const inCache = (use: (dir: string) => void) => inFolder({}, async (dir) => use(join(dir, "cache")));
const PACK = "results.pack";

describe("cache", () => {
  test("a result is there for the same build and for the next one, an unknown key has none", () =>
    inCache((dir) => {
      const first = openCache(dir);
      assert.equal(first.get("a"), null);
      first.put("a", bytesOf("one"));
      first.put("b", bytesOf(""));
      first.put("constructor", bytesOf("three"));
      assert.deepEqual([textIn(first, "a"), textIn(first, "b")], ["one", ""]);
      first.close();
      const second = openCache(dir);
      const found = ["a", "b", "constructor", "__proto__"].map((key) => textIn(second, key));
      second.close();
      assert.deepEqual(found, ["one", "", "three", null]);
    }));

  test("a few files hold all results, and nothing is made where there is nothing to keep", () =>
    inCache((dir) => {
      const cache = openCache(dir);
      cache.end();
      assert.equal(existsSync(dir), false);
      const next = openCache(dir);
      for (let count = 0; count < 500; count += 1) next.put(`key ${count}`, bytesOf(`result ${count}`));
      next.end();
      assert.deepEqual(readdirSync(dir).sort(), ["results.index", PACK]);
    }));

  test("without its list, and with one of another pack, a pack is read through", () =>
    inCache((dir) => {
      const first = openCache(dir);
      first.put("a", bytesOf("one"));
      first.close();
      const old = readFileSync(join(dir, "results.index"));
      rmSync(dir, { recursive: true });
      const second = openCache(dir);
      second.put("b", bytesOf("two"));
      second.put("a", bytesOf("other"));
      second.close();
      for (const list of [old, null]) {
        if (list === null) rmSync(join(dir, "results.index"));
        else writeFileSync(join(dir, "results.index"), list);
        const third = openCache(dir);
        assert.deepEqual([textIn(third, "a"), textIn(third, "b")], ["other", "two"]);
      }
    }));

  test("what no build uses any more is dropped once it is most of the file, and not after a build that was stopped", () =>
    inCache((dir) => {
      const large = new Uint8Array(400_000).fill(7);
      const first = openCache(dir);
      for (const key of ["a", "b", "c", "d", "e"]) first.put(key, large);
      first.end();
      const full = statSync(join(dir, PACK)).size;
      for (const [used, isWhole, size] of [
        [["a", "b", "c", "d"], true, full],
        [["b"], false, full],
        [["b", "d"], true, 2],
      ] as const) {
        const cache = openCache(dir);
        for (const key of used) assert.deepEqual(cache.get(key)?.length, large.length);
        if (isWhole) cache.end();
        else cache.close();
        assert.equal(statSync(join(dir, PACK)).size > 1_000_000, size === full);
      }
      const last = openCache(dir);
      assert.deepEqual(
        ["a", "b", "c", "d", "e"].map((key) => last.get(key)?.length ?? null),
        [null, large.length, null, large.length, null],
      );
      assert.deepEqual(readdirSync(dir).sort(), ["results.index", PACK]);
    }));

  test("what the last build had no use for can't be read any more, and what follows it can", () =>
    inCache((dir) => {
      const first = openCache(dir);
      first.put("withdrawn", bytesOf("a text that was taken down"));
      first.put("kept", bytesOf("a text that stays"));
      first.end();
      const second = openCache(dir);
      assert.equal(second.has("kept"), true);
      second.end();
      assert.doesNotMatch(readFileSync(join(dir, PACK), "latin1"), /taken down/);
      rmSync(join(dir, "results.index"));
      const third = openCache(dir);
      assert.deepEqual([textIn(third, "withdrawn"), textIn(third, "kept")], [null, "a text that stays"]);
      third.close();
    }));

  test("what a build that failed has put can't be read any more; of a first build nothing is left", () =>
    inCache((dir) => {
      const first = openCache(dir);
      first.put("a", bytesOf("a text that nobody may see"));
      first.undo();
      assert.equal(existsSync(dir), false);
      const second = openCache(dir);
      second.put("b", bytesOf("a text that stays"));
      second.end();
      const third = openCache(dir);
      third.put("a", bytesOf("a text that nobody may see"));
      third.undo();
      assert.doesNotMatch(readFileSync(join(dir, PACK), "latin1"), /nobody may see/);
      const fourth = openCache(dir);
      assert.deepEqual([textIn(fourth, "a"), textIn(fourth, "b")], [null, "a text that stays"]);
      fourth.close();
    }));

  test("what is deleted while a build runs is of no harm to it", () =>
    inCache((dir) => {
      const cache = openCache(dir);
      cache.put("a", bytesOf("one"));
      rmSync(dir, { recursive: true });
      cache.put("b", bytesOf("two"));
      assert.deepEqual([textIn(cache, "a"), textIn(cache, "b")], ["one", "two"]);
      cache.end();
      assert.equal(openCache(dir).get("a"), null);
    }));

  test("where nothing can be written, results are kept in memory", () =>
    inFolder({ cache: "a file" }, async (dir) => {
      const cache = openCache(join(dir, "cache"));
      cache.put("a", bytesOf("one"));
      assert.equal(textIn(cache, "a"), "one");
      cache.end();
    }));

  test("a cache in memory gives what was put", () => {
    const cache = memoryCache();
    cache.put("a", bytesOf("one"));
    assert.deepEqual([textIn(cache, "a"), cache.get("b")], ["one", null]);
  });
});

/** A cache in use, with all that was put under each key. */
interface World {
  readonly dir: string;
  readonly put: Map<string, Buffer[]>;
  cache: DiskCache;
}

/** One thing that happens: to which key or file, with which bytes, at which share of a file. */
const happening = fc.record({
  what: fc.constantFrom("put", "put", "get", "get", "kill", "close", "end", "cut", "spoil", "remove"),
  key: fc.nat(20).map(String),
  file: fc.constantFrom(PACK, PACK, "results.index"),
  bytes: fc.uint8Array({ maxLength: 300 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** Ends a build, changes a file of its cache, and begins the next one. */
const between = (change: (path: string, it: Happening) => void) => (world: World, it: Happening) => {
  world.cache.close();
  const path = join(world.dir, it.file);
  if (existsSync(path)) change(path, it);
  world.cache = openCache(world.dir);
};

const DO: Readonly<Record<string, (world: World, it: Happening) => void>> = {
  put({ cache, put }, { key, bytes }) {
    put.set(key, [...(put.get(key) ?? []), Buffer.from(bytes)]);
    cache.put(key, bytes);
    assert.deepEqual(cache.get(key), Buffer.from(bytes));
  },
  get({ cache, put }, { key }) {
    const found = cache.get(key);
    assert.ok(found === null || put.get(key)?.some((bytes) => bytes.equals(found)));
  },
  // The files stay as the system has them at that moment, and nothing is closed.
  kill: (world) => {
    world.cache = openCache(world.dir);
  },
  close: between(() => {}),
  end(world) {
    world.cache.end();
    world.cache = openCache(world.dir);
  },
  cut: between((path, { at }) => truncateSync(path, Math.floor(at * statSync(path).size))),
  spoil: between((path, { at, bytes }) => {
    const file = readFileSync(path);
    const from = Math.floor(at * file.length);
    file.set(bytes.subarray(0, Math.min(3, file.length - from)), from);
    writeFileSync(path, file);
  }),
  remove: between((path) => rmSync(path)),
};

test("cache: whatever happens to its files, a key has what was once put under it, or nothing", () =>
  fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), (steps) =>
      inCache((dir) => {
        const world: World = { dir, put: new Map(), cache: openCache(dir) };
        for (const step of steps) DO[step.what]?.(world, step);
        world.cache.close();
      }),
    ),
    { numRuns: 150 },
  ));
