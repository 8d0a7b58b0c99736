import { deserialize, serialize } from "node:v8";
import { blobsIn } from "./blobs.ts";
import { withFilesLaid } from "./laying.ts";
import type { Slots } from "./slots.ts";
import { type Store, StoreFailure } from "./store.ts";
import { Gone, NoStore, type QueuedTask } from "./task.ts";

/**
 * Does a task and puts its result into the store, unless it is there already.
 * @throws what it fails with; Gone, NoStore
 */
export async function doTask(task: QueuedTask, store: Store, threads: Pick<Slots, "run">): Promise<void> {
  const blobs = blobsIn(store, task.folder);
  try {
    // Read, and not only looked for: what a crash has cut off is no result.
    if ((await blobs.result(task.result)) !== null) return;
    const input = await blobs.content(task.input);
    if (input === null) throw new Gone("the task");
    const made = await threads.run(task, deserialize(input), blobs);
    await blobs.putResult(task.result, serialize(await withFilesLaid(task.file, made, blobs.filesDir)));
  } catch (error) {
    throw error instanceof StoreFailure ? new NoStore(error.message, error) : error;
  }
}
