import assert from "node:assert/strict";
import { test } from "node:test";
import { type Cache, memoryCache } from "../../src/work/cache.ts";
import { lastBuild } from "../../src/work/lastBuild.ts";

/** A cache that counts what is put there. */
function counting(): Cache & { puts: number } {
  const cache = memoryCache();
  return {
    ...cache,
    puts: 0,
    put(key, bytes) {
      this.puts += 1;
      cache.put(key, bytes);
    },
  };
}

const build = (cache: Cache) => lastBuild<{ readonly numbers: Uint32Array }>(cache, "numbers");

test("what a build keeps is known to the next one", () => {
  const cache = counting();
  assert.equal(build(cache).known(), null);
  build(cache).keep({ numbers: Uint32Array.of(1, 2) });
  assert.deepEqual(build(cache).known(), { numbers: Uint32Array.of(1, 2) });
  assert.equal(lastBuild(cache, "other").known(), null);
});

test("what is still so is not written again", () => {
  const cache = counting();
  build(cache).keep({ numbers: Uint32Array.of(1) });
  const next = build(cache);
  next.keep(next.known());
  assert.equal(cache.puts, 1);
});

test("a build that keeps nothing leaves nothing of former ones", () => {
  const cache = counting();
  build(cache).keep({ numbers: Uint32Array.of(1) });
  const next = build(cache);
  next.known();
  next.keep(null);
  assert.equal(build(cache).known(), null);
});
