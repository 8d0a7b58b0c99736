import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { library } from "../../src/machines/library.ts";
import { reachRedis } from "../../src/machines/queue.ts";
import { failureOf, Gone, NoStore, queuedTask, resultKey } from "../../src/machines/task.ts";

test("queue: an address where nothing answers is told at once, without its password", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await reachRedis(`redis://:secret@127.0.0.1:${port}`);
  server.close();
  await once(server, "close");
  const gone = reachRedis(`redis://:secret@127.0.0.1:${port}`);
  await assert.rejects(gone, (error) => {
    assert.match(String(error), /No Redis answers at redis:\/\/127\.0\.0\.1:\d+ \(.*ECONNREFUSED/);
    assert.doesNotMatch(String(error), /secret/);
    return true;
  });
});

test("queue: a package that isn’t installed is named, with what to do", async () => {
  const name: string = "no-such-package";
  await assert.rejects(
    library(name, () => import(name)),
    /need the package no-such-package, which isn’t installed: run npm ci/,
  );
  await assert.rejects(
    library(name, () => Promise.reject(new Error("another"))),
    /^Error: another$/,
  );
});

const hash = (digit: string) => digit.repeat(64);
const TASK = {
  version: "1",
  folder: "0123456789abcdef",
  file: "src/work/studyWorker.ts",
  settings: hash("a"),
  input: hash("b"),
} as const;

test("queue: a task from elsewhere is refused", () => {
  const whole = { ...TASK, result: hash("c"), named: "round 1" };
  assert.deepEqual(queuedTask(whole), whole);
  for (const other of [null, {}, { ...whole, file: "/etc/passwd" }, { ...whole, input: "../../secret" }])
    assert.throws(() => queuedTask(other));
});

test("queue: the key of a result changes with all that it depends on", () => {
  const keys = [
    TASK,
    { ...TASK, version: "2" },
    { ...TASK, file: "src/work/siteWorker.ts" },
    { ...TASK, settings: hash("b") },
    { ...TASK, input: hash("a") },
  ] as const;
  assert.equal(new Set(keys.map(resultKey)).size, keys.length);
  assert.equal(resultKey({ ...TASK }), resultKey(TASK));
});

test("queue: what a worker says of a failure tells whose fault it is", () => {
  assert.deepEqual(failureOf(new Gone("the task").message), { kind: "gone" });
  assert.deepEqual(failureOf(new NoStore("full", null).message), { kind: "store", why: "full" });
  const ended = failureOf("job stalled more than allowable limit");
  assert.deepEqual(ended, { kind: "task", why: "the worker’s process ended.", isLast: false });
  assert.deepEqual(failureOf("no paper"), { kind: "task", why: "no paper", isLast: true });
});
