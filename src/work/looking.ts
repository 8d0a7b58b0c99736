import type { LastLooks, Looked } from "../write/looks.ts";
import type { StagedOutput } from "../write/publish.ts";
import type { LookAnswer, LookTask } from "./lookWorker.ts";
import { startWorkers } from "./pool.ts";

/** Fewer files are looked at in less time than a thread takes to start. */
const FEWEST_FILES = 10_000;

/** Another thread that looks. */
export interface Looking {
  /** Waits until it has looked, or has failed: then this thread looks itself, and meets the same. */
  readonly done: Promise<void>;
  /** Has it look once more at what a person may have touched since; null if it can't, and this thread has to. */
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
  { before, files, looked }: Pick<StagedOutput, "before" | "files" | "looked">,
  jobs: number,
  fewest = FEWEST_FILES,
): Looking {
  if (before === null || jobs === 1 || files < fewest) return NOT_LOOKING;
  const thread = startWorkers<LookTask, LookAnswer>({ file: "src/work/lookWorker.ts", count: 1, data: null });
  const asked = async (task: LookTask): Promise<LookAnswer | null> => {
    let answer: LookAnswer | null = null;
    const take = async (_: LookTask, given: LookAnswer) => {
      answer = given;
    };
    await thread.run([task], (same) => same, take).catch(() => {});
    return answer;
  };
  const looking = async (builds: Looked) => {
    const answer = await asked(builds);
    if (answer !== null && "all" in answer) looked(answer.all);
  };
  const done = looking(before);
  return {
    done,
    async last() {
      const answer = await asked(null);
      return answer !== null && "last" in answer ? answer.last : null;
    },
    async end() {
      await thread.close();
      await done;
    },
  };
}
