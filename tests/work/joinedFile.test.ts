import assert from "node:assert/strict";
import { readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sha256Of } from "../../src/read/sha256.ts";
import { type DiskCache, memoryCache, openCache } from "../../src/work/cache.ts";
import { type FilePart, joinBeside, joined } from "../../src/work/joinedFile.ts";
import { bytesOf } from "../support/content.ts";
import { inFolder } from "../support/folder.ts";

const RESULTS = { a: "Ållä, ", b: "", c: "one,\ntwo,\n" };

const FILES: readonly (readonly FilePart[])[] = [
  [],
  ["only a text 🚢\n"],
  [
    "head\r\n",
    { key: "a", without: 0 },
    { key: "b", without: 0 },
    { key: "a", without: 0 },
    { key: "c", without: 2 },
    "\n]\n",
  ],
];

/** Uses a cache on a disk that holds the results, and a folder for files. */
const inCache = (use: (cache: DiskCache, dir: string, pack: string) => Promise<void>) =>
  inFolder({}, async (dir) => {
    const cache = openCache(join(dir, "cache"));
    for (const [key, text] of Object.entries(RESULTS)) cache.put(key, Buffer.from(text));
    try {
      await use(cache, join(dir, "joined"), join(dir, "cache/results.pack"));
    } finally {
      cache.close();
    }
  });

describe("work: files that another thread joins", () => {
  test("hold what this thread would write, and are known by it", () =>
    inCache(async (cache, dir) => {
      const laid = await joinBeside(FILES, cache, dir, 0);
      const here = FILES.map((parts) => bytesOf(joined(parts, cache)));
      assert.equal(here[2]?.toString(), "head\r\nÅllä, Ållä, one,\ntwo\n]\n");
      assert.deepEqual(
        laid?.map(({ file }) => readFileSync(file)),
        here,
      );
      assert.deepEqual(
        laid?.map(({ bytes, sha256 }) => [bytes, sha256]),
        here.map((bytes) => [bytes.length, sha256Of(bytes)]),
      );
    }));

  test("are left to this thread if they are small, or a part isn’t on the disk", () =>
    inCache(async (cache, dir) => {
      assert.equal(await joinBeside(FILES, cache, dir), null);
      assert.equal(await joinBeside([[{ key: "unknown", without: 0 }]], cache, dir, 0), null);
      const memory = memoryCache();
      memory.put("a", Buffer.from("a"));
      assert.equal(await joinBeside([[{ key: "a", without: 0 }]], memory, dir, 0), null);
    }));

  test("aren’t made of a result that is damaged: the thread ends, and says so", () =>
    inCache(async (cache, dir, pack) => {
      truncateSync(pack, statSync(pack).size - 1);
      await assert.rejects(joinBeside(FILES, cache, dir, 0), /can’t be read/);
    }));

  test("have parts that the next build finds again", () =>
    inFolder({}, async (dir) => {
      const first = openCache(dir);
      for (const key of ["joined", "unused"]) first.put(key, Buffer.from(key));
      first.close();
      const second = openCache(dir);
      await joinBeside([[{ key: "joined", without: 0 }]], second, join(dir, "files"), 0);
      second.end();
      const third = openCache(dir);
      assert.deepEqual([third.has("joined"), third.has("unused")], [true, false]);
      third.close();
    }));
});
