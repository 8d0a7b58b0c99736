import { randomUUID } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { lanes } from "../shared/lanes.ts";
import { codeVersion } from "../work/codeVersion.ts";
import { WORKER_MEMORY } from "../work/memory.ts";
import type { Crew, Workers } from "../work/pool.ts";
import { putFile } from "./attachments.ts";
import type { Blobs } from "./blobs.ts";
import type { Orders } from "./orders.ts";
import { failureOf, type QueuedTask, resultKey, type StoredSettings } from "./task.ts";

/** How many tasks may be in the queue at once: enough for some hundred workers, and few enough for our memory. */
const MOST_OPEN = 512;

/** How often a task is put there again because the store has lost it, or the worker's process has ended. */
const AGAIN = 3;

/** How a build hands tasks to workers on other machines. */
export interface Means {
  readonly blobs: Blobs;
  readonly orders: Orders;
  /** Tells the person at the console what they should know. */
  readonly say: (line: string) => void;
}

/**
 * Workers on other machines. A task and what came of it lie in the store, and the queue says only where. So a task may be done twice, and one that
 * was done for a former build isn't done again.
 */
export function workersAfar<Task, Result>(
  { kind, data, attached, memory = WORKER_MEMORY }: Crew<Task, Result>,
  { blobs, orders, say }: Means,
): Workers<Task, Result> {
  const [version, { file }] = [codeVersion(), kind];
  const put = async (isLost: boolean) => {
    const pieces = attached ? await putFile(blobs, attached.path, isLost) : null;
    return blobs.putContent(serialize({ data, attached: pieces, memory } satisfies StoredSettings), isLost);
  };
  let settings = put(false);
  // Whoever waits for the first task hears of a failure.
  settings.catch(() => {});

  /** Puts a task into the store. */
  async function stored(task: Task, isLost: boolean): Promise<QueuedTask> {
    if (isLost) settings = put(true);
    const about = { version, file, settings: await settings, input: "" };
    const input = await blobs.putContent(serialize(kind.sent(task)), isLost);
    return { ...about, input, result: resultKey({ ...about, input }), named: kind.named(task) };
  }

  async function known(key: string): Promise<{ readonly result: Result } | null> {
    const bytes = await blobs.result(key);
    return bytes && { result: deserialize(bytes) };
  }

  /** Has a task done, and again where it is lost on the way. @returns its result, or why it can't be done. */
  async function tried(task: Task): Promise<{ readonly result: Result } | { readonly why: string }> {
    let [queued, why] = [await stored(task, false), "it was lost on the way."];
    const before = await known(queued.result);
    if (before !== null) return before;
    for (let time = 0; time < AGAIN; time += 1) {
      const ended = await orders.order(randomUUID(), queued);
      if (ended.isDone) {
        const found = await known(queued.result);
        if (found !== null) return found;
        continue;
      }
      const failure = failureOf(ended.reason);
      if (failure.kind === "store") throw new Error(`A worker can’t use the store: ${failure.why}`);
      if (failure.kind === "gone") queued = await stored(task, true);
      else {
        why = failure.why;
        say(`${queued.named} failed: ${why}`);
        if (failure.isLast || kind.parts(task).length > 1) break;
      }
    }
    return { why };
  }

  /** Has a task done; one that fails, part by part. @throws when the build can't go on without it. */
  async function done(task: Task): Promise<Result> {
    const end = await tried(task);
    if ("result" in end) return end.result;
    const parts = kind.parts(task);
    if (parts.length > 1) return kind.joined(await Promise.all(parts.map(done)));
    const instead = kind.without(task, end.why);
    if (instead === null) throw new Error(`${kind.named(task)} failed: ${end.why}`);
    return instead;
  }

  return {
    run: (items, taskOf, onDone) =>
      lanes(items, MOST_OPEN, (item) => done(taskOf(item)), onDone),
    close: async () => {},
  };
}
