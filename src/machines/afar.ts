import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { lanes } from "../shared/lanes.ts";
import type { Crew, Workers } from "../work/pool.ts";
import type { Blobs } from "./blobs.ts";
import type { Orders } from "./orders.ts";
import { type Sending, sending } from "./sending.ts";
import { failureOf, type QueuedTask } from "./task.ts";
import { line, type Turn } from "./turns.ts";

/** How many tasks may be in the queue at once: enough for some hundred workers, and few enough for our memory. */
const MOST_OPEN = 512;

/** How many tasks are put into the store at once: they are in memory until then, and a store may be slow. */
const AT_ONCE = 8;

/** How often a task is put there again because the store has lost it, or the worker's process has ended. */
const AGAIN = 3;

/** How a build hands tasks to workers on other machines. */
export interface Means {
  readonly blobs: Blobs;
  /** The archive's folder in the store, which they are in. */
  readonly folder: string;
  readonly orders: Pick<Orders, "order" | "state">;
  /** Tells the person at the console which task has failed, and why. */
  readonly say: (line: string) => void;
  /** How long to wait for a result that can't be seen yet, in ms. */
  readonly pause: number;
}

/** What came of a task, or why it can't be done. */
type Tried<Result> = { readonly result: Result } | { readonly why: string };

/**
 * Workers on other machines. A task and what came of it lie in the store, and the queue says only where. So a task may be done twice, and one that
 * was done for a former build isn't done again. A task that fails is done part by part, and only the part at fault is left out.
 */
export function workersAfar<Task, Result>(crew: Crew<Task, Result>, means: Means): Workers<Task, Result> {
  const { kind, ready } = crew;
  const sent = sending(crew, means);
  const tried = trying(crew, sent, means);
  const told = ready ? makeReady(ready, sent, means).catch(() => {}) : Promise.resolve();
  // A task isn't kept until its result comes, but made again if it must be sent again: each may have some MB, and hundreds are under way.
  async function done(make: () => Task, onQueued = () => {}): Promise<Result> {
    const end = await tried(make, onQueued);
    if ("result" in end) return end.result;
    const task = make();
    const parts = kind.parts(task);
    if (parts.length > 1) return kind.joined(await Promise.all(parts.map((part) => done(() => part))));
    const instead = kind.without(task, end.why);
    if (instead === null) throw new Error(`${kind.named(task)} failed: ${end.why}`);
    return instead;
  }
  return {
    told,
    run: (items, taskOf, onDone) =>
      lanes(items, MOST_OPEN, (item, onReady) => done(() => taskOf(item), onReady), onDone, AT_ONCE),
    close: async () => {},
  };
}

/**
 * How many tasks there are for each worker to make itself ready. A worker fetches the next task while it does one: with one for each, a worker could take two,
 * and another none.
 */
const FOR_EACH = 2;

/** Lets workers make themselves ready while this thread is still busy. If that fails, they do it with their first task. */
async function makeReady<Task, Result>(
  ready: (index: number) => Task,
  { stored }: Pick<Sending<Task, Result>, "stored">,
  { orders }: Pick<Means, "orders">,
): Promise<void> {
  const { workers } = await orders.state();
  for (let index = 0; index < Math.min(workers * FOR_EACH, MOST_OPEN); index += 1)
    orders.order(randomUUID(), await stored(ready(index), false)).catch(() => {});
}

/** A task that wasn't done: why, and what to do next. */
interface Undone {
  readonly why: string;
  readonly next: "order again" | "send again" | "stop";
}

const LOST: Undone = { why: "it was lost on the way.", next: "order again" };

/**
 * Has a task done, and again where it is lost on the way. Tasks come into the queue in their order, although the store takes some sooner than
 * others: round 2 takes results in that order, and would have to wait, and hold all others, for a task that came in last.
 * @throws when the store can't be used.
 */
function trying<Task, Result>(
  crew: Crew<Task, Result>,
  { stored, known }: Sending<Task, Result>,
  means: Means,
) {
  const places = line();
  const once = async (queued: QueuedTask, make: () => Task, { come, leave }: Turn) => {
    await come;
    const order = means.orders.order(randomUUID(), queued);
    leave();
    const ended = await order;
    if (!ended.isDone) return afterFailure(ended.reason, queued, crew.kind.parts(make()).length > 1, means);
    const found = await known(queued.result, false);
    // On a network share, a new file may be seen a little later.
    if (found === null) await setTimeout(means.pause);
    return found ?? LOST;
  };
  return async (make: () => Task, onQueued: () => void): Promise<Tried<Result>> => {
    const { come, leave: leaveLine } = places();
    const leave = () => {
      leaveLine();
      onQueued();
    };
    const turn = { come, leave };
    try {
      let queued = await stored(make(), false);
      let end: { readonly result: Result } | Undone = (await known(queued.result, true)) ?? LOST;
      for (let time = 0; time < AGAIN && !("result" in end) && end.next !== "stop"; time += 1) {
        if (end.next === "send again") queued = await stored(make(), true);
        end = await once(queued, make, turn);
      }
      return end;
    } finally {
      turn.leave();
    }
  };
}

/** What to do about a failure. @throws when the store can't be used. */
function afterFailure(reason: string, { named }: QueuedTask, hasParts: boolean, { say }: Means): Undone {
  const failure = failureOf(reason);
  if (failure.kind === "store") throw new Error(`A worker can’t use the store: ${failure.why}`);
  if (failure.kind === "gone") return { ...LOST, next: "send again" };
  say(`${named} failed: ${failure.why}`);
  return { why: failure.why, next: hasParts || failure.isLast ? "stop" : "order again" };
}
