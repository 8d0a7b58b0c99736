import { deserialize, serialize } from "node:v8";
import { codeVersion } from "../work/codeVersion.ts";
import { WORKER_MEMORY } from "../work/memory.ts";
import type { Crew } from "../work/pool.ts";
import { putFile } from "./attachments.ts";
import type { Blobs } from "./blobs.ts";
import { type QueuedTask, resultKey, type StoredSettings } from "./task.ts";

/** What goes through the store for a crew's tasks. */
export interface Sending<Task, Result> {
  /** Puts a task into the store, with its settings. @param isLost whether something of it was there, and is gone. */
  stored(task: Task, isLost: boolean): Promise<QueuedTask>;
  /** The result of a task, if all of it is in the store. @param isOld whether it may be a former build's. */
  known(key: string, isOld: boolean): Promise<{ readonly result: Result } | null>;
}

/** The settings of all tasks are put into the store at once, so that they are there with the first of them. */
export function sending<Task, Result>(
  { kind, data, attached, memory = WORKER_MEMORY }: Crew<Task, Result>,
  { blobs, folder }: { readonly blobs: Blobs; readonly folder: string },
): Sending<Task, Result> {
  const put = async (isLost: boolean) => {
    const pieces = attached ? await putFile(blobs, attached.path, isLost) : null;
    return blobs.putContent(serialize({ data, attached: pieces, memory } satisfies StoredSettings), isLost);
  };
  let settings = put(false);
  // Whoever waits for the first task hears of a failure.
  settings.catch(() => {});
  return {
    async stored(task, isLost) {
      if (isLost) settings = put(true);
      const about = { version: codeVersion(), folder, file: kind.file, settings: await settings };
      const input = await blobs.putContent(serialize(kind.sent(task)), isLost);
      const named = kind.named(task);
      return { ...about, input, result: resultKey({ ...about, input }), named };
    },
    async known(key, isOld) {
      const bytes = await blobs.result(key);
      if (bytes === null) return null;
      const put: Result = deserialize(bytes);
      const result = kind.here ? kind.here(put, blobs.filesDir, isOld) : put;
      // Nobody must take it for done.
      if (result === null) await blobs.removeResult(key);
      return result && { result };
    },
  };
}
