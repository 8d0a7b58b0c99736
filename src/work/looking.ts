import type { Looked, Looks } from "../write/looks.ts";
import type { StagedOutput } from "../write/publish.ts";
import { startWorkers } from "./pool.ts";

/** Fewer files are looked at in less time than a thread takes to start. */
const FEWEST_FILES = 10_000;

/** Another thread that looks. */
export interface Looking {
  /** Waits until it has looked, or has failed: then this thread looks itself, and meets the same. */
  readonly done: Promise<void>;
  /** Ends the thread. */
  end(): Promise<void>;
}

/**
 * Has another thread look at all that the published build and its spare one hold, while this one reads and compares articles.
 * @param jobs with one, there is no other thread.
 */
export function lookBeside(
  { before, files, looked }: Pick<StagedOutput, "before" | "files" | "looked">,
  jobs: number,
  fewest = FEWEST_FILES,
): Looking {
  if (before === null || jobs === 1 || files < fewest)
    return { done: Promise.resolve(), end: async () => {} };
  const thread = startWorkers<Looked, Looks>({ file: "src/work/lookWorker.ts", count: 1, data: null });
  const done = thread
    .run(
      [before],
      (builds) => builds,
      async (_, looks) => looked(looks),
    )
    .catch(() => {})
    .finally(thread.close);
  return {
    done,
    async end() {
      await thread.close();
      await done;
    },
  };
}
