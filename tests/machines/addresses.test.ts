import assert from "node:assert/strict";
import { test } from "node:test";
import { isRedisAddress, s3Address, shownAddress } from "../../src/machines/addresses.ts";

test("addresses: a Redis has a scheme and a host", () => {
  for (const address of ["redis://127.0.0.1:6379", "rediss://:secret@redis.example.org", "redis://h/2"])
    assert.ok(isRedisAddress(address), address);
  for (const address of [
    "",
    "127.0.0.1:6379",
    "http://127.0.0.1",
    "redis://",
    "redis:///0",
    "redis://h:port",
  ])
    assert.ok(!isRedisAddress(address), address);
});

test("addresses: a bucket with its prefix, and perhaps a server and a region", () => {
  assert.deepEqual(s3Address("s3://news/a/b/"), {
    ...{ bucket: "news", prefix: "a/b/", endpoint: null, region: null },
  });
  assert.deepEqual(s3Address("s3://news?endpoint=http://10.0.0.1:9000&region=eu"), {
    ...{ bucket: "news", prefix: "", endpoint: "http://10.0.0.1:9000", region: "eu" },
  });
});

test("addresses: a password isn’t shown", () => {
  assert.equal(shownAddress("redis://user:secret@host:6379"), "redis://host:6379");
  assert.equal(shownAddress("redis://host:6379"), "redis://host:6379");
});
