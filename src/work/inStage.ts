import type { Built } from "../built.ts";
import { DISK, type Disk } from "../write/disk.ts";
import { type StagedOutput, stageOutput } from "../write/publish.ts";

/** What a build needs of the world besides its folders. */
export interface Effects {
  /** Calls a function when a person stops us. @returns takes that back. */
  readonly onStop: (run: () => void) => () => void;
  readonly disk: Disk;
  /** From how many articles on what is compared lies in a file. It changes nothing in what is built. */
  readonly many?: number;
}

/** For a caller that nobody stops. */
export const UNDISTURBED: Effects = { onStop: () => () => {}, disk: DISK };

/** Builds into a new folder, publishes it if it has an article, and leaves nothing behind if it fails or is stopped. */
export async function inStage(
  { out, replaces }: { readonly out: string; readonly replaces: readonly string[] },
  { disk, onStop }: Effects,
  run: (stage: StagedOutput) => Promise<Built>,
): Promise<Built> {
  const stage = stageOutput(out, replaces, disk);
  const forget = onStop(stage.discard);
  try {
    const built = await run(stage);
    if (built.articles + built.withdrawn > 0 && !built.isKept) stage.publish();
    return built;
  } finally {
    forget();
    stage.discard();
  }
}
