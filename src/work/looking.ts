import type { LastLooks } from "../write/lastLook.ts";
import type { StagedOutput } from "../write/publish.ts";
import type { LookAnswer, LookTask } from "./lookWorker.ts";
import { startWorkers } from "./pool.ts";

/** Fewer files are looked at in less time than a thread takes to start. */
const FEWEST_FILES = 10_000;

/** Another thread that looks. */
export interface Looking {
  /** Waits until it has looked, or has failed: then this thread looks itself, and meets the same. */
  readonly done: Promise<void>;
  /** Has another one look once more at what a person may have touched since; null if it can't, and this thread has to. */
  last(): Promise<LastLooks | null>;
  /** Ends the thread. */
  end(): Promise<void>;
}

/** Where nobody looks beside this thread. */
export const NOT_LOOKING: Looking = {
  done: Promise.resolve(),
  last: async () => null,
  end: async () => {},
};

/**
 * Has another thread look at all that the published build and its spare one hold, while this one reads and compares articles.
 * @param jobs with one, there is no other thread.
 */
export function lookBeside(
  { before, lastLook, files, looked }: Pick<StagedOutput, "before" | "lastLook" | "files" | "looked">,
  jobs: number,
  fewest = FEWEST_FILES,
): Looking {
  if (before === null || jobs === 1 || files < fewest) return NOT_LOOKING;
  const { answer, close } = asked({ all: before });
  const done = answer.then((found) => {
    if (found !== null && "all" in found) looked(found.all);
  });
  return {
    done,
    async last() {
      const look = lastLook();
      const found = look && (await asked({ last: look }).answer);
      return found && "last" in found ? found.last : null;
    },
    async end() {
      await close();
      await done;
    },
  };
}

/** Starts a thread for a task. It ends with it, as what it has read would stay in memory. @returns its answer; null if it fails. */
function asked(task: LookTask) {
  const thread = startWorkers<LookTask, LookAnswer>({ file: "src/work/lookWorker.ts", count: 1, data: null });
  const answers: LookAnswer[] = [];
  const answer = thread
    .run(
      [task],
      (same) => same,
      async (_, found) => void answers.push(found),
    )
    .catch(() => {})
    .finally(thread.close)
    .then(() => answers[0] ?? null);
  return { answer, close: thread.close };
}
