import type { StagedOutput } from "../write/publish.ts";
import { startWorkers } from "./pool.ts";

/** Fewer files are looked at in less time than a thread takes to start. */
const FEWEST_FILES = 10_000;

/**
 * Has another thread look at the files of the published build, while this one reads seeds. If it isn't done by the time that they are needed, this one looks itself.
 * @param jobs with one, there is no other thread.
 * @returns ends the thread.
 */
export function lookBeside(
  { published, files, looked }: Pick<StagedOutput, "published" | "files" | "looked">,
  jobs: number,
  fewest = FEWEST_FILES,
): () => Promise<void> {
  if (published === null || jobs === 1 || files < fewest) return async () => {};
  const thread = startWorkers<string, readonly string[]>({
    file: "src/work/lookWorker.ts",
    count: 1,
    data: null,
  });
  const looking = thread
    .run(
      [published],
      (dir) => dir,
      async (_, touched) => looked(touched),
    )
    // This thread looks itself, and meets the same.
    .catch(() => {})
    .finally(thread.close);
  return async () => {
    await thread.close();
    await looking;
  };
}
