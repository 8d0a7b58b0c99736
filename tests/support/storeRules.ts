import assert from "node:assert/strict";
import type { Store } from "../../src/machines/store.ts";

/** What holds for every store. */
export async function holdsStoreRules(store: Store): Promise<void> {
  const [key, bytes] = ["one/content/ab/abcd", Uint8Array.from({ length: 70_000 }, (_, at) => at % 251)];
  assert.equal(await store.get(key), null);
  assert.equal(await store.has(key), false);
  await store.put(key, bytes);
  assert.deepEqual(Buffer.from((await store.get(key)) ?? []), Buffer.from(bytes));
  assert.equal(await store.has(key), true);
  // The same by two at once, as two workers with one task do.
  await Promise.all([store.put(key, bytes), store.put(key, bytes)]);
  assert.deepEqual(Buffer.from((await store.get(key)) ?? []), Buffer.from(bytes));
  await store.put("two/result/00/empty", new Uint8Array());
  assert.equal((await store.get("two/result/00/empty"))?.length, 0);
  await store.put("one/result/00/gone", [bytes.subarray(0, 1), bytes.subarray(1)]);
  assert.deepEqual(Buffer.from((await store.get("one/result/00/gone")) ?? []), Buffer.from(bytes));
  await store.remove("one/result/00/gone");
  assert.equal(await store.has("one/result/00/gone"), false);
  await store.remove("one/result/00/gone");
  await store.clear("one");
  assert.equal(await store.get(key), null);
  assert.equal(await store.has(key), false);
  assert.equal(await store.has("two/result/00/empty"), true);
  // Somebody else may have removed it.
  await store.clear("one");
}
