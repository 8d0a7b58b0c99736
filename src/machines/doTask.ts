import { deserialize, serialize } from "node:v8";
import type { Blobs } from "./blobs.ts";
import type { Slots } from "./slots.ts";
import { StoreFailure } from "./store.ts";
import { Gone, NoStore, type QueuedTask } from "./task.ts";

/**
 * Does a task and puts its result into the store, unless it is there already.
 * @throws what it fails with; Gone, NoStore
 */
export async function doTask(task: QueuedTask, blobs: Blobs, threads: Pick<Slots, "run">): Promise<void> {
  try {
    // Read, and not only looked for: what a crash has cut off is no result.
    if ((await blobs.result(task.result)) !== null) return;
    const input = await blobs.content(task.input);
    if (input === null) throw new Gone("the task");
    await blobs.putResult(task.result, serialize(await threads.run(task, deserialize(input))));
  } catch (error) {
    throw error instanceof StoreFailure ? new NoStore(error.message, error) : error;
  }
}
