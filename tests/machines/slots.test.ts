import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { blobsIn } from "../../src/machines/blobs.ts";
import { doTask } from "../../src/machines/doTask.ts";
import { slots } from "../../src/machines/slots.ts";
import { openStore } from "../../src/machines/store.ts";
import { type QueuedTask, resultKey } from "../../src/machines/task.ts";
import type { Job } from "../../src/work/job.ts";
import { summaryOf } from "../../src/work/jobResult.ts";
import { inFolder } from "../support/folder.ts";
import { sha256 } from "../support/hash.ts";

const archive = { language: "en", timezone: "UTC" };
const DATA = { archive, bounds: { earliest: null, latest: null }, facts: [] };
const TEXT = Buffer.from("Rain fell on Oslo on Monday, said Ada Quist.\n");

const jobOf = (content: Job["content"]): Job => ({
  ...{ file: "a.txt", path: "/no/such/file", sha256: sha256(TEXT), bytes: TEXT.length },
  ...{ register: null, conceals: [], ...(content && { content }) },
});

/** A worker with one thread, and a way to put a task into its store. */
async function inWorker(
  longest: number,
  use: (
    task: (jobs: unknown, data?: unknown) => Promise<QueuedTask>,
    done: (task: QueuedTask) => Promise<readonly Uint8Array[]>,
  ) => Promise<void>,
): Promise<void> {
  await inFolder({}, async (dir) => {
    const store = await openStore(join(dir, "store"));
    const blobs = blobsIn(store, "news");
    const threads = slots(1, { dir: join(dir, "keep"), longest });
    const task = async (jobs: unknown, data: unknown = DATA): Promise<QueuedTask> => {
      const settings = await blobs.putContent(serialize({ data, attached: null, memory: 500 }));
      const input = await blobs.putContent(serialize(jobs));
      const about = {
        version: "1",
        folder: "news",
        file: "src/work/studyWorker.ts",
        settings,
        input,
      } as const;
      return { ...about, result: resultKey(about), named: "a task" };
    };
    const done = async (one: QueuedTask): Promise<readonly Uint8Array[]> => {
      await doTask(one, store, threads);
      const result = await blobs.result(one.result);
      assert.ok(result);
      return deserialize(result);
    };
    try {
      await use(task, done);
    } finally {
      await threads.close();
    }
  });
}

describe("the threads of a worker", () => {
  test("read a file from its task, and start anew after one at which a thread ends, with other settings", () =>
    inWorker(60_000, async (task, done) => {
      const [read] = await done(await task([jobOf(TEXT)]));
      assert.ok(read);
      assert.deepEqual([summaryOf(read).isArticle, summaryOf(read).problems], [true, []]);
      await assert.rejects(done(await task([null])), TypeError);
      const others = { ...DATA, archive: { ...archive, language: "de" } };
      const [unread, again] = await done(
        await task([jobOf({ why: "permission denied" }), jobOf(TEXT)], others),
      );
      assert.ok(unread && again);
      assert.match(summaryOf(unread).problems[0]?.message ?? "", /Not read: permission denied/);
      assert.ok(summaryOf(again).isArticle);
    }));

  test("give up a task that takes too long", () =>
    inWorker(1, async (task, done) => {
      await assert.rejects(done(await task([jobOf(TEXT)])), /took more than 0 minutes/);
    }));

  test("say what is no longer in the store", () =>
    inWorker(60_000, async (task, done) => {
      const known = await task([jobOf(TEXT)]);
      await assert.rejects(done({ ...known, input: "0".repeat(64) }), /Gone from the store: the task/);
      await assert.rejects(done({ ...known, settings: "0".repeat(64) }), /Gone from the store: the settings/);
    }));
});
