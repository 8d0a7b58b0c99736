import { deserialize } from "node:v8";
import { threadData } from "../work/kind.ts";
import { startWorkers, type Workers } from "../work/pool.ts";
import { fetchFile } from "./attachments.ts";
import type { Blobs } from "./blobs.ts";
import { Gone, type QueuedTask, type StoredSettings } from "./task.ts";

/** A task that takes longer, in ms, is given up: it may never end. */
const LONGEST = 30 * 60 * 1000;

/** Threads of this machine, each of which does one task at a time. */
export interface Slots {
  /**
   * Does a task as soon as a thread is free.
   * @throws what the thread fails with; Gone
   */
  run(task: QueuedTask, input: unknown, blobs: Blobs): Promise<unknown>;
  close(): Promise<void>;
}

/** A thread, and what it was started with. */
interface Slot {
  key: string;
  workers: Workers<unknown, unknown> | null;
}

/**
 * Makes room for so many threads. Each keeps what it was started with as long as tasks ask for the same.
 * @param dir the folder for files that come with settings.
 */
export function slots(
  count: number,
  { dir, longest = LONGEST }: { readonly dir: string; readonly longest?: number },
): Slots {
  const free: Slot[] = Array.from({ length: count }, () => ({ key: "", workers: null }));
  const waiting: ((slot: Slot) => void)[] = [];
  const keyOf = ({ file, settings }: QueuedTask) => `${file} ${settings}`;
  const settingsOf = latest((hash, blobs: Blobs) => settingsIn(blobs, hash, dir));

  function take(key: string): Slot | Promise<Slot> {
    const at = Math.max(
      0,
      free.findIndex((slot) => slot.key === key),
    );
    const [slot] = free.splice(at, 1);
    return slot ?? new Promise<Slot>((resolve) => waiting.push(resolve));
  }
  function give(slot: Slot): void {
    const next = waiting.shift();
    if (next) next(slot);
    else free.push(slot);
  }
  async function emptied(slot: Slot): Promise<void> {
    const { workers } = slot;
    [slot.workers, slot.key] = [null, ""];
    await workers?.close();
  }

  return {
    async run(task, input, blobs) {
      const slot = await take(keyOf(task));
      try {
        if (slot.key !== keyOf(task)) await emptied(slot);
        slot.workers ??= startWorkers({
          file: task.file,
          count: 1,
          ...(await settingsOf(task.settings, blobs)),
        });
        slot.key = keyOf(task);
        return await within(longest, oneOf(slot.workers, input));
      } catch (error) {
        // Its thread may have ended, or be in an endless loop: the next task gets a new one.
        await emptied(slot);
        throw error;
      } finally {
        give(slot);
      }
    },
    close: async () => void (await Promise.all(free.map(emptied))),
  };
}

async function settingsIn(blobs: Blobs, hash: string, dir: string) {
  const bytes = await blobs.content(hash);
  if (bytes === null) throw new Gone("the settings");
  const { data, attached, memory }: StoredSettings = deserialize(bytes);
  const file = attached && { path: await fetchFile(blobs, attached, dir) };
  return { data: threadData(data, file), memory };
}

/** Remembers what was asked for last, so that threads that ask for the same have it once. What failed is asked for again. */
function latest<T, Rest>(
  make: (key: string, rest: Rest) => Promise<T>,
): (key: string, rest: Rest) => Promise<T> {
  let last: { readonly key: string; readonly value: Promise<T> } | null = null;
  return (key, rest) => {
    if (last?.key === key) return last.value;
    const made = { key, value: make(key, rest) };
    last = made;
    made.value.catch(() => {
      if (last === made) last = null;
    });
    return made.value;
  };
}

async function oneOf(workers: Workers<unknown, unknown>, input: unknown): Promise<unknown> {
  let answer: unknown = null;
  await workers.run(
    [input],
    (task) => task,
    async (_, result) => {
      answer = result;
    },
  );
  return answer;
}

/** @throws when it takes longer than so many ms. */
async function within<T>(most: number, work: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | null = null;
  const late = new Promise<never>((_, reject) => {
    const why = `it took more than ${Math.round(most / 60_000)} minutes.`;
    clock = setTimeout(() => reject(new Error(why)), most);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    if (clock !== null) clearTimeout(clock);
  }
}
