import { setImmediate } from "node:timers/promises";

/** What can wait until this thread has nothing else to do. */
export interface Backlog {
  /** Puts work off. @param bytes about how much memory it holds until it is done. */
  put(work: () => void, bytes: number): void;
  /** Does all that was put off, one after the other, between what else this thread does. @throws what the work throws. */
  done(): Promise<void>;
}

/** What waits holds no more bytes than this, however large an archive is. */
const MOST = 2 ** 27;

/** Puts work off. When all of it would hold too much memory, the oldest is done at once. */
export function backlog(most = MOST): Backlog {
  const waiting = new Set<{ readonly work: () => void; readonly bytes: number }>();
  let held = 0;
  const next = () => {
    for (const one of waiting) {
      waiting.delete(one);
      held -= one.bytes;
      one.work();
      return;
    }
  };
  return {
    put(work, bytes) {
      waiting.add({ work, bytes });
      held += bytes;
      while (held > most) next();
    },
    async done() {
      for (; waiting.size > 0; await setImmediate()) next();
    },
  };
}

/** For whoever never waits for others. */
export const AT_ONCE: Backlog = { put: (work) => work(), done: async () => {} };
