import type { Problem } from "../problem.ts";
import { givenPairs } from "../relate/givenPairs.ts";
import type { KnownArchive } from "../relate/knownArchive.ts";
import { subjectsOf } from "../relate/related/vectors.ts";
import { sentArchive } from "../relate/sentArchive.ts";
import { isLargeForStories } from "../relate/stories/storyVectors.ts";
import type { Told } from "../relate/stories/told.ts";
import { inOrderOfIds } from "../shared/inOrder.ts";
import type { Alike, AlikeFound, AlikeTask } from "./alikeTask.ts";
import type { Cache } from "./cache.ts";
import { bytesOfLastBuild } from "./lastBuild.ts";
import { siteWorkerMemory } from "./memory.ts";
import { startWorkers } from "./pool.ts";

/** Which articles are alike, while it is being found out. */
export interface Finding {
  /** Waits until it is known. @param meanwhile is done first where another thread finds it. */
  readonly alike: (meanwhile?: () => Promise<void>) => Promise<Alike>;
  /** Finds it in this thread, where that was put off until workers have something to do. */
  readonly ahead: () => Promise<void>;
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
  known: Omit<KnownArchive, "subjects">,
  cache: Cache,
  here: () => Promise<Alike>,
): Finding | null {
  const books = { related: bytesOfLastBuild(cache, "related"), stories: bytesOfLastBuild(cache, "stories") };
  const [related, stories] = [books.related.known(), books.stories.known()];
  if (!related?.length || !stories?.length || !isLargeForStories(known.words)) return null;
  const articles = inOrderOfIds(given);
  const { problems, ...register } = givenPairs(articles, "story");
  const { words, copies } = known;
  const found = foundBy(articles.length, () => {
    const subjects = subjectsOf(articles, known);
    return {
      archive: sentArchive({ articles, words, subjects, copies, register }),
      former: { related, stories },
    };
  });
  return {
    async alike(meanwhile) {
      await meanwhile?.();
      const now = await found;
      if (now === null) return here();
      const { kept, ...alike } = now;
      books.related.keep(kept.related);
      books.stories.keep(kept.stories);
      return alike;
    },
    ahead: async () => {},
    problems,
  };
}

/**
 * Has a thread of its own do it, which starts while this one makes the task.
 * @returns null if it fails: then this thread does it, and meets the same.
 */
async function foundBy(articles: number, task: () => AlikeTask): Promise<AlikeFound | null> {
  const thread = startWorkers<AlikeTask, AlikeFound>({
    file: "src/work/alikeWorker.ts",
    count: 1,
    data: null,
    memory: siteWorkerMemory(articles),
  });
  let found: AlikeFound | null = null;
  await thread
    .run(
      [task],
      (make) => make(),
      async (_, result) => {
        found = result;
      },
    )
    .catch(() => {})
    .finally(thread.close);
  return found;
}
