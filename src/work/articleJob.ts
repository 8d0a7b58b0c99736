import { abandoned, type Outcome } from "../problem.ts";
import type { EntitiesOfArticle, RelatedArticle } from "../rounds/barrier.ts";
import type { Frequencies, SecondRound } from "../rounds/second.ts";
import { type Filed, fileOf } from "../site/cards/filed.ts";
import { type Made, madeOf, type Unwritten } from "../write/entries.ts";
import { recordOf } from "./jobResult.ts";
import { type Kind, namedFirst } from "./kind.ts";

/** An article that round 2 is to make and write. */
export interface Unmade extends Pick<RelatedArticle, "key" | "verdict" | "places">, Unwritten {
  readonly seed: RelatedArticle["seed"];
  entities(): EntitiesOfArticle["entities"];
  frequencies(): Frequencies["frequencies"];
}

/** The same as it is sent to a worker. */
export interface ArticleJob
  extends Pick<RelatedArticle, "id" | "seed" | "verdict">,
    EntitiesOfArticle,
    Frequencies {
  /** The path of its entry. */
  readonly path: string;
  /** The result of round 1. */
  readonly result: Uint8Array;
}

/** How an article is kept for the site. */
export type KeptArticle = Outcome<Filed | null>;

/** What is made of an article; null with a problem if our code fails at it. */
export type MadeArticle = Outcome<Made<KeptArticle> | null>;

/** Does round 2 of one article. */
export function runArticle({ path, result, ...article }: ArticleJob, second: SecondRound): MadeArticle {
  const related = { ...article, read: () => recordOf(result, article.seed) };
  return madeOf({ article: { seed: article.seed, read: () => second(related) }, path }, fileOf);
}

/** Round 2 of a batch of articles. */
export const ARTICLES: Kind<readonly ArticleJob[], readonly MadeArticle[]> = {
  file: "src/work/articleWorker.ts",
  named: (jobs) => `round 2: ${namedFirst(jobs.map(({ seed }) => seed.file))}`,
  sent: (jobs) => jobs,
  parts: (jobs) => jobs.map((job) => [job]),
  joined: (results) => results.flat(),
  without: (jobs, why) =>
    jobs.map(({ seed }) => ({ value: null, problems: [abandoned(seed.file, "write", why)] })),
};
