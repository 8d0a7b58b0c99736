import { countOf } from "../date/stories/postings.ts";
import { type Asking, answeredHere, type Comparison, cut, type Question } from "../relate/alike/asking.ts";
import { type BestLists, joinedBest } from "../relate/alike/best.ts";
import { lengthOf } from "../relate/alike/slice.ts";
import type { Kind } from "./kind.ts";
import type { Workers } from "./pool.ts";
import type { Work } from "./study.ts";

/** Below this, starting workers and copying for them takes about as long as they save (decision 38). */
const FEWEST = 50_000;

/** Into so many slices those that ask are cut, for workers to share. */
const SLICES = 8;
/**
 * Each is compared with all others at once, so that there is nothing to put together; of more than this, with one slice of them after the
 * other. More than as many slices are never made of them, as each is sent with all others (docs/workers.md has figures).
 */
const AT_ONCE = 100_000;

/** Answers the questions that come up when all articles are compared. */
export interface Comparing {
  answer<T>(asking: Asking<T>): Promise<T>;
  close(): Promise<void>;
}

/** Whether so many articles are compared by workers. */
export const isCut = (articles: number, { jobs, fewest }: Pick<Work, "jobs" | "fewest">, least = FEWEST) =>
  jobs >= 2 && articles >= Math.max(fewest, least);

/**
 * Has workers do it, if there are many articles. How many workers there are, and how a question is cut, changes nothing in the answers.
 * @param articles how many there are.
 */
export function comparing(
  articles: number,
  { jobs, fewest, start }: Pick<Work, "jobs" | "fewest" | "start">,
  least = FEWEST,
): Comparing {
  if (!isCut(articles, { jobs, fewest }, least))
    return { answer: async (asking) => answeredHere(asking), close: async () => {} };
  let started: Workers<Comparison, BestLists> | null = null;
  const workers = () => {
    started ??= start({ kind: COMPARISONS, count: jobs, data: null });
    return started;
  };
  const cutUp = (question: Question) => {
    const queries = Math.ceil(countOf(question.parts) / SLICES);
    return cut(question, { queries, targets: Math.max(AT_ONCE, queries) });
  };
  return {
    async answer(asking) {
      let step = asking.next();
      while (!step.done) step = asking.next(await answered(cutUp(step.value), workers()));
      return step.value;
    },
    close: async () => started?.close(),
  };
}

async function answered(
  { comparisons, joined }: ReturnType<typeof cut>,
  workers: Workers<Comparison, BestLists>,
): Promise<BestLists> {
  const answers: BestLists[] = [];
  await workers.run(
    comparisons.entries(),
    ([, comparison]) => comparison(),
    async ([at], answer) => {
      answers[at] = answer;
    },
  );
  return joined(answers);
}

/** Comparisons of two slices. */
const COMPARISONS: Kind<Comparison, BestLists> = {
  file: "src/work/compareWorker.ts",
  named: ({ queries, targets }) =>
    `comparing: ${lengthOf(queries)} articles from number ${queries.first + 1} on with ${lengthOf(targets)} from ${targets.first + 1} on`,
  sent: (task) => task,
  // It takes little memory, so a half would fail as well.
  parts: (task) => [task],
  joined: joinedBest,
  without: () => null,
};
