import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { shardPlaces } from "../../src/search/shards.ts";

const pages = (ids: readonly number[]) => ids.map((id) => ({ path: `/articles/${id}/` }));
const SMALL = { least: 4, usual: 12, most: 20 };
const shardsOf = (some: ReturnType<typeof pages>, sizes?: typeof SMALL) =>
  shardPlaces(some, sizes).map(({ from, to }) => some.slice(from, to));
const named = (ids: readonly number[]) =>
  shardsOf(pages(ids), SMALL).map((shard) => shard.map(({ path }) => path).join());

describe("search: shards", () => {
  test("a small archive is one shard; a large one has some of bounded size, and no page twice or never", () => {
    const shards = (count: number) => shardsOf(pages(Array.from({ length: count }, (_, id) => id)));
    assert.deepEqual(
      [0, 1, 100].map((count) => shards(count).length),
      [0, 1, 1],
    );
    const large = shards(20_000);
    assert.deepEqual(large.flat(), pages(Array.from({ length: 20_000 }, (_, id) => id)));
    const sizes = large.slice(0, -1).map(({ length }) => length);
    assert.ok(Math.min(...sizes) >= 128 && Math.max(...sizes) <= 512, sizes.join());
    assert.ok(large.length > 50 && large.length < 100, `${large.length} shards`);
  });

  test("a page more or less leaves nearly all shards as they were", () => {
    const ids = Array.from({ length: 2000 }, (_, id) => id);
    fc.assert(
      fc.property(fc.nat(1999), fc.boolean(), (at, isNew) => {
        const changed = [...ids.slice(0, at), ...(isNew ? [9999] : []), ...ids.slice(isNew ? at : at + 1)];
        const before = new Set(named(ids));
        const made = named(changed).filter((shard) => !before.has(shard));
        assert.ok(made.length <= 12, `${made.length} of ${before.size} shards are new`);
      }),
    );
  });
});
