import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type MakeShards, makeShardsHere } from "../../src/search/makeShards.ts";
import { readShard } from "../../src/search/shard.ts";
import { makeShardsBeside } from "../../src/work/shardsBeside.ts";

/** A page with a quotation in its second paragraph. */
const page = (id: number) => ({
  text: () => ({
    title: `The bridge of ${id}`,
    body: `The river rose ${id} times.\n\n“Peace,” she said.\n`,
    first: 1,
    last: Number.POSITIVE_INFINITY,
    quotations: [{ p: 2, before: 1, letters: 5 }],
  }),
});

const pages = Array.from({ length: 9 }, (_, id) => page(id));
const places = [
  { from: 1, to: 4 },
  { from: 6, to: 9 },
];

async function made(make: MakeShards) {
  const shards = new Map<number, readonly unknown[]>();
  await make(pages, places, "en", async ({ from }, { shard, cells, counts, texts }) => {
    const bytes = [...cells, ...counts, texts].map((some) => Buffer.from(some));
    // V8 may write the same number in several ways.
    shards.set(from, [readShard(shard), ...bytes]);
  });
  return shards;
}

describe("work: shards in a thread of their own", () => {
  test("are what this thread makes of the same pages", async () => {
    const here = await made(makeShardsHere);
    assert.deepEqual([...here.keys()], [1, 6]);
    assert.deepEqual(await made(makeShardsBeside), here);
  });

  test("a text that can’t be read is told, and the thread ends", async () => {
    const broken = {
      text: () => {
        throw new Error("no text");
      },
    };
    await assert.rejects(
      makeShardsBeside([broken], [{ from: 0, to: 1 }], "en", async () => {}),
      /no text/,
    );
  });
});
