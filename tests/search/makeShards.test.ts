import assert from "node:assert/strict";
import childProcess from "node:child_process";
import { mock, test } from "node:test";
import { shardsAt } from "../../src/search/makeShards.ts";

test("Pagefind’s process waits for further shards where it is asked to, and makes the same of them", async () => {
  const spawn = mock.method(childProcess, "spawn");
  const pages = ["The river rose.", "The bridge fell."].map((body) => ({
    text: () => ({ title: "Floods", body, first: 1, last: Number.POSITIVE_INFINITY, quotations: [] }),
  }));
  const made = (patience?: number) => shardsAt(pages, [{ from: 0, to: 2 }], "en", patience);
  const first = await made(60_000);
  assert.deepEqual(await made(), first);
  assert.equal(spawn.mock.callCount(), 1);
  assert.deepEqual(await made(), first);
  assert.equal(spawn.mock.callCount(), 2);
  spawn.mock.restore();
});
