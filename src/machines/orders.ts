import type { Queue, QueueEvents } from "bullmq";
import { bullmq, connectionTo, QUEUE, TRIES } from "./queue.ts";
import type { QueuedTask } from "./task.ts";

/** How a task has ended, as the queue tells it. */
type Ended = { readonly isDone: true } | { readonly isDone: false; readonly reason: string };

/** How much of the queue's work is where. */
export interface QueueState {
  /** How many processes take tasks. */
  readonly workers: number;
  readonly running: number;
  readonly waiting: number;
}

/** Puts tasks into the queue and hears of their ends. */
export interface Orders {
  /** Has a task done by any worker. */
  order(id: string, task: QueuedTask): Promise<Ended>;
  state(): Promise<QueueState>;
  /** Takes back what nobody has begun, and closes. */
  close(): Promise<void>;
}

/** How often it is looked whether something was missed, in ms: Redis may have been restarted and know nothing of our tasks. */
const BETWEEN_LOOKS = 5000;

interface Open {
  readonly task: QueuedTask;
  readonly end: (ended: Ended) => void;
}

/**
 * Opens the queue. A task that the queue has lost is put there again.
 * @param hasResult whether the result of a task is in the store, whatever the queue says.
 * @param onTrouble hears why Redis doesn't answer, each time that it is asked in vain.
 */
export async function openOrders(
  redis: string,
  hasResult: (key: string) => Promise<boolean>,
  onTrouble: (why: string) => void,
): Promise<Orders> {
  const { Queue, QueueEvents } = await bullmq();
  const connection = connectionTo(redis);
  const queue: Queue = new Queue(QUEUE, { connection });
  const events: QueueEvents = new QueueEvents(QUEUE, { connection });
  // They connect again by themselves.
  const onError = ({ message }: Error) => onTrouble(message);
  queue.on("error", onError);
  events.on("error", onError);
  await events.waitUntilReady();
  const open = new Map<string, Open>();
  const end = (id: string, ended: Ended) => {
    open.get(id)?.end(ended);
    open.delete(id);
  };
  events.on("completed", ({ jobId }) => end(jobId, { isDone: true }));
  events.on("failed", ({ jobId, failedReason }) => end(jobId, { isDone: false, reason: failedReason }));
  const put = (id: string, task: QueuedTask) =>
    queue.add(task.named, task, { ...TRIES, jobId: id, removeOnComplete: true, removeOnFail: true });

  async function look([id, { task }]: readonly [string, Open]): Promise<void> {
    if (await hasResult(task.result)) return end(id, { isDone: true });
    const state = await queue.getJobState(id);
    // Between our two questions it may have been done.
    if (state === "unknown" && open.has(id) && !(await hasResult(task.result))) await put(id, task);
  }

  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  const clock = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    looking = (async () => {
      for (const one of [...open]) await look(one);
    })()
      // What fails now is looked at again.
      .catch(() => {})
      .finally(() => {
        isLooking = false;
      });
  }, BETWEEN_LOOKS);
  return {
    async order(id, task) {
      const ended = new Promise<Ended>((resolve) => open.set(id, { task, end: resolve }));
      await put(id, task);
      return ended;
    },
    async state() {
      const [{ active = 0, waiting = 0, delayed = 0 }, workers] = await Promise.all([
        queue.getJobCounts("active", "waiting", "delayed"),
        queue.getWorkersCount(),
      ]);
      return { workers, running: active, waiting: waiting + delayed };
    },
    async close() {
      clearInterval(clock);
      await looking;
      for (const id of open.keys()) await queue.remove(id).catch(() => {});
      await Promise.all([queue.close(), events.close()]);
    },
  };
}
