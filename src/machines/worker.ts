import type { Job } from "bullmq";
import { codeVersion } from "../work/codeVersion.ts";
import { doTask } from "./doTask.ts";
import type { Machines } from "./machines.ts";
import { bullmq, connectionTo, MOST_STALLED, QUEUE, reachRedis } from "./queue.ts";
import { slots } from "./slots.ts";
import { openStore } from "./store.ts";
import { queuedTask } from "./task.ts";

/** How a worker of this machine is to work. */
export interface WorkerOptions extends Machines {
  /** How many tasks it does at once, each in a thread of its own. */
  readonly jobs: number;
  /** After so many ms without a word from a worker, its task is given to another. */
  readonly lock: number;
  /** The folder for files that come with tasks. */
  readonly keep: string;
}

/** What a worker tells of itself. */
export interface Told {
  /** It takes tasks. */
  onReady(): void;
  onDone(named: string): void;
  onFailed(named: string, why: string): void;
  /** Redis doesn't answer, for now. */
  onTrouble(why: string): void;
}

/**
 * Takes tasks until it is stopped. Threads do them, so that this one can tell Redis all the time that it is alive.
 * @returns why it has ended by itself: a build runs other code than we do.
 * @throws when Redis or the store can't be used at its start.
 */
export async function work(
  { redis, store: address, jobs, lock, keep }: WorkerOptions,
  told: Told,
): Promise<string> {
  await reachRedis(redis);
  const { Worker, WaitingError } = await bullmq();
  const store = await openStore(address);
  const threads = slots(jobs, { dir: keep });
  let refuse: (why: string) => void = () => {};
  const refused = new Promise<string>((resolve) => {
    refuse = resolve;
  });
  const worker = new Worker(
    QUEUE,
    async (job: Job, token) => {
      const task = queuedTask(job.data);
      if (task.version !== codeVersion()) {
        await worker.pause(true);
        await job.moveToWait(token);
        refuse(otherCode(task.named));
        throw new WaitingError();
      }
      await doTask(task, store, threads);
    },
    {
      connection: connectionTo(redis),
      // One more than threads: its task is fetched while they work.
      concurrency: jobs + 1,
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: MOST_STALLED,
    },
  );
  worker.on("ready", told.onReady);
  worker.on("completed", ({ name }) => told.onDone(name));
  worker.on("failed", (job, { message }) => told.onFailed(job?.name ?? "a task", message));
  worker.on("error", ({ message }) => told.onTrouble(message));
  const why = await refused;
  await worker.close();
  await threads.close();
  store.close();
  return why;
}

const otherCode = (named: string) =>
  `A build has other code than this worker, so its results would be others (${named}). Give both the same version of Dateline and of Node, and start the worker again.`;
