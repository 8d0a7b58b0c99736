import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openStore, StoreFailure } from "../../src/machines/store.ts";
import { type ObjectServer, objectServer } from "../support/objectServer.ts";
import { holdsStoreRules } from "../support/storeRules.ts";

describe("a store in a bucket", () => {
  let server: ObjectServer;
  const credentials = { AWS_ACCESS_KEY_ID: "key", AWS_SECRET_ACCESS_KEY: "secret" };
  before(async () => {
    server = await objectServer("news");
    Object.assign(process.env, credentials);
  });
  after(async () => {
    for (const name of Object.keys(credentials)) delete process.env[name];
    await server.close();
  });
  const open = (bucket: string) => openStore(`s3://${bucket}/some/where?endpoint=${server.url}`);

  test("gives what was put there, below its prefix", async () => {
    const store = await open("news");
    await holdsStoreRules(store);
    assert.deepEqual([...server.objects.keys()], ["/news/some/where/two/result/00/empty"]);
    store.close();
  });

  test("asks again when the server is busy for a moment", async () => {
    const store = await open("news");
    server.failNext(503, 500);
    await store.put("content/ab/abcd", new Uint8Array(3));
    server.failNext(503);
    assert.equal((await store.get("content/ab/abcd"))?.length, 3);
    store.close();
  });

  test("says what is wrong with a bucket that isn’t there", async () => {
    const store = await open("no-news");
    await assert.rejects(store.put("content/ab/abcd", new Uint8Array(3)), StoreFailure);
    await assert.rejects(store.get("content/ab/abcd"), /The store s3:\/\/no-news.* can’t be used/);
    store.close();
  });

  test("without a name isn’t opened", async () => {
    await assert.rejects(openStore("s3:///prefix"), /names no bucket/);
  });
});
