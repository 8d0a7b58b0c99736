import type { Problem } from "../problem.ts";
import { givenPairs } from "../relate/givenPairs.ts";
import type { KnownArchive } from "../relate/knownArchive.ts";
import { sentArchive } from "../relate/sentArchive.ts";
import { weighedForStories } from "../relate/stories/storyVectors.ts";
import type { Told } from "../relate/stories/told.ts";
import { inOrderOfIds } from "../shared/inOrder.ts";
import type { Alike, AlikeFound, AlikeTask } from "./alikeTask.ts";
import type { Cache } from "./cache.ts";
import { bytesOfLastBuild } from "./lastBuild.ts";
import { siteWorkerMemory } from "./memory.ts";
import { startWorkers } from "./pool.ts";

/** Which articles are alike, while it is being found out. */
export interface Finding {
  /** Waits until it is known. */
  readonly alike: () => Promise<Alike>;
  /** What is wrong with what the register says of stories. */
  readonly problems: readonly Problem[];
}

/**
 * Has another thread find which articles are alike, from what the last build found.
 * @param here finds it in this thread, if the other one fails.
 * @returns null if there was no last build, or if the archive is so small that stories weigh its words in another way.
 */
export function alikeBeside(
  given: readonly Told[],
  known: Required<KnownArchive>,
  cache: Cache,
  here: () => Promise<Alike>,
): Finding | null {
  const books = { related: bytesOfLastBuild(cache, "related"), stories: bytesOfLastBuild(cache, "stories") };
  const [related, stories] = [books.related.known(), books.stories.known()];
  const articles = inOrderOfIds(given);
  const weighed = weighedForStories(articles, known);
  if (!related?.length || !stories?.length || weighed.subjects !== known.subjects) return null;
  const { problems, ...register } = givenPairs(articles, "story");
  const archive = sentArchive({ ...weighed, articles, register, copies: known.copies });
  const found = foundBy({ archive, former: { related, stories } });
  return {
    async alike() {
      const now = await found;
      if (now === null) return here();
      const { kept, ...alike } = now;
      books.related.keep(kept.related);
      books.stories.keep(kept.stories);
      return alike;
    },
    problems,
  };
}

/** Has a thread of its own do it. @returns null if it fails: then this thread does it, and meets the same. */
async function foundBy(task: AlikeTask): Promise<AlikeFound | null> {
  const thread = startWorkers<AlikeTask, AlikeFound>({
    file: "src/work/alikeWorker.ts",
    count: 1,
    data: null,
    memory: siteWorkerMemory(task.archive.ids.length),
  });
  let found: AlikeFound | null = null;
  await thread
    .run(
      [task],
      (some) => some,
      async (_, result) => {
        found = result;
      },
    )
    .catch(() => {})
    .finally(thread.close);
  return found;
}
