import { hostname } from "node:os";
import { called } from "../cli/called.ts";
import type { Report } from "../cli/report.ts";
import { sha256Of } from "../read/sha256.ts";
import { counted } from "../shared/plurals.ts";
import { backlog } from "../work/backlog.ts";
import type { Work } from "../work/study.ts";
import { shownAddress } from "./addresses.ts";
import { workersAfar } from "./afar.ts";
import { blobsIn } from "./blobs.ts";
import { openOrders, type QueueState } from "./orders.ts";
import { reachRedis } from "./queue.ts";
import { openStore } from "./store.ts";

/** Where workers on other machines get their tasks, and what they need. */
export interface Machines {
  /** The address of Redis. */
  readonly redis: string;
  /** The address of the store: a folder or a bucket. */
  readonly store: string;
}

/** How often the console is told how many workers there are and what they do, in ms. */
const BETWEEN_LINES = 10_000;

/** How long to wait for a result that can't be seen yet, in ms. */
const PAUSE = 2000;

/** How many times as much as a thread a worker on another machine gets at once: each task costs some files and messages. */
const LARGEST = 8;

/**
 * Runs a build whose tasks are done by workers on other machines. What builds into the same folder have put into the store is removed when one has
 * succeeded: it may be texts that nobody may see tomorrow. After a failure it stays, for the next build.
 * @param out the folder to build into.
 * @throws when Redis or the store can't be used, and what the build throws.
 */
export async function withMachines<T>(
  { redis, store: address }: Machines,
  out: string,
  { say = () => {} }: Pick<Report, "say">,
  run: (work: Pick<Work, "jobs" | "start" | "largest" | "backlog">) => Promise<T>,
): Promise<T> {
  await reachRedis(redis);
  const store = await openStore(address);
  const folder = sha256Of(JSON.stringify([hostname(), out])).slice(0, 16);
  const blobs = blobsIn(store, folder);
  let told = "";
  const tell = (line: string) => {
    if (line !== told) say(line);
    told = line;
  };
  let failed = 0;
  const sayFailed = (line: string) => {
    failed += 1;
    say(line);
  };
  const shown = shownAddress(redis);
  const orders = await openOrders(redis, blobs.hasResult, () =>
    tell(`Redis at ${shown} doesn’t answer: the build waits for it`),
  );
  // If Redis doesn't answer now, the next line tells.
  const look = () =>
    orders.state().then(
      (state) => tell(stateWords({ ...state, failed }, shown, shownAddress(address))),
      () => {},
    );
  await look();
  const clock = setInterval(look, BETWEEN_LINES);
  try {
    const ran = await run({
      jobs: Number.POSITIVE_INFINITY,
      start: (crew) => workersAfar(crew, { blobs, folder, orders, say: sayFailed, pause: PAUSE }),
      largest: LARGEST,
      backlog: backlog(),
    });
    await store.clear(folder);
    return ran;
  } finally {
    clearInterval(clock);
    await orders.close();
    store.close();
  }
}

/** What the queue holds, and how many tasks of this build have failed. */
interface State extends QueueState {
  readonly failed: number;
}

/** "4 workers: 12 tasks running, 30 waiting, 1 failed". */
function stateWords({ workers, running, waiting, failed }: State, redis: string, store: string): string {
  if (workers === 0)
    return `No worker takes tasks. Start some, on any machine: ${called("worker", `--redis ${redis} --store ${store}`)}`;
  const failures = failed === 0 ? "" : `, ${failed.toLocaleString("en-US")} failed`;
  return `${counted(workers, "worker")}: ${counted(running, "task")} running, ${waiting.toLocaleString("en-US")} waiting${failures}`;
}
