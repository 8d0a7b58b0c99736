import { connect } from "node:net";
import { isRedisAddress, shownAddress } from "./addresses.ts";
import { library } from "./library.ts";

/** The name of the queue in Redis. */
export const QUEUE = "dateline";

/** How often a task is tried, and how long after a failure, in ms: then twice as long, and so on. */
export const TRIES = { attempts: 3, backoff: { type: "exponential", delay: 1000 } } as const;

/** How often the worker's process may end at a task before it counts as failed. */
export const MOST_STALLED = 3;

/** How long to wait for Redis at the start, in ms. */
const PATIENCE = 10_000;

export const bullmq = () => library("bullmq", () => import("bullmq"));

/** How to connect to Redis. Once a connection was there, it is made again whenever it is lost. */
export const connectionTo = (redis: string) => ({ url: redis, maxRetriesPerRequest: null });

/**
 * Looks whether something answers at the address of Redis, since the queue would wait for ever.
 * @throws when nothing does.
 */
export async function reachRedis(redis: string): Promise<void> {
  if (!isRedisAddress(redis))
    throw new Error(`${redis} is not the address of a Redis: write redis://HOST:PORT`);
  const { hostname, port } = new URL(redis);
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ host, port: Number(port || 6379), timeout: PATIENCE });
    const end = (why: string | null) => {
      socket.destroy();
      if (why === null) resolve();
      else
        reject(
          new Error(`No Redis answers at ${shownAddress(redis)} (${why}): start it, or correct the address.`),
        );
    };
    socket.once("connect", () => end(null));
    socket.once("timeout", () => end("it takes too long"));
    socket.once("error", ({ message }) => end(message));
  });
}
